import { type Exchange, mockTencentApp, readExamples, startMock } from "@livespec/mock";
import { afterAll, beforeEach, expect, test } from "vitest";
import { createTencentLiveClient, TencentLiveError } from "../src/index.ts";

const exchanges: Exchange[] = [];
const mock = await startMock({
  vendors: ["tencent-live"],
  onExchange: (exchange) => exchanges.push(exchange),
});
const operations = await readExamples("tencent-live");
const { sdkAppId, secretKey } = mockTencentApp;

/** A client whose answers are the ones that `prefer` asks the mock for. */
const createClient = (prefer: string) =>
  createTencentLiveClient({
    sdkAppId,
    secretKey,
    administrator: "administrator",
    endpoint: mock.vendors["tencent-live"].url,
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, prefer } }),
  }) as unknown as Record<string, (request: unknown) => Promise<unknown>>;

beforeEach(() => exchanges.splice(0));
afterAll(() => mock.close());

for (const { operationId, requests, responses } of operations) {
  const [success] = responses.filter(({ status }) => status === 200);
  const [request] = requests;

  for (const { name, value } of requests) {
    test(`${operationId} sends its example "${name}", and the vendor understands what was passed in`, async () => {
      await createClient(`code=200, example=${success?.name}`)[operationId]?.(value);
      expect(exchanges.map(({ call }) => call)).toEqual([{ operationId, parameters: value }]);
    });
  }

  for (const { status, name, value } of responses) {
    const { ErrorCode } = value as { ErrorCode: number };
    const ends = ErrorCode ? `in the typed error ${ErrorCode}` : "in the payload";
    test(`${operationId} ends ${ends} on the example "${name}" of ${status}`, async () => {
      const client = createClient(`code=${status}, example=${name}`);
      const end = await client[operationId]?.(request?.value).catch((error: unknown) => error);
      if (!ErrorCode) return expect(end).toEqual(value);
      expect(end).toBeInstanceOf(TencentLiveError);
      expect(end).toMatchObject({ code: ErrorCode, status, operation: operationId });
      expect((end as TencentLiveError).category).not.toBe("unknown");
    });
  }
}

import { type Exchange, mockAlibabaAccount, readExamples, startMock } from "@livespec/mock";
import { afterAll, beforeEach, expect, test } from "vitest";
import { AlibabaLiveError, createAlibabaLiveClient } from "../src/index.ts";

const exchanges: Exchange[] = [];
const mock = await startMock({
  vendors: ["alibaba-live"],
  onExchange: (exchange) => exchanges.push(exchange),
});
const operations = await readExamples("alibaba-live");
const { accessKeyId, accessKeySecret } = mockAlibabaAccount;

/** A client whose answers are the ones that `prefer` asks the mock for. */
const createClient = (prefer: string) =>
  createAlibabaLiveClient({
    credentials: { accessKeyId, accessKeySecret },
    endpoint: mock.vendors["alibaba-live"].url,
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, prefer } }),
  }) as unknown as Record<string, (request: unknown) => Promise<unknown>>;

/** A form and a query know texts only: lists are joined with commas, maps are JSON. */
const asTheyTravel = (request: unknown) =>
  Object.fromEntries(
    Object.entries(request as object).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value.join(",")];
      return [name, typeof value === "object" ? JSON.stringify(value) : String(value)];
    }),
  );

beforeEach(() => exchanges.splice(0));
afterAll(() => mock.close());

for (const { operationId, requests, responses } of operations) {
  const [success] = responses.filter(({ status }) => status === 200);
  const [request] = requests;

  for (const { name, value } of requests) {
    test(`${operationId} sends its example "${name}", and the vendor understands what was passed in`, async () => {
      await createClient(`code=200, example=${success?.name}`)[operationId]?.(value);
      expect(exchanges.map(({ call }) => call)).toEqual([{ operationId, parameters: asTheyTravel(value) }]);
    });
  }

  for (const { status, name, value } of responses) {
    const { Code } = value as { Code?: string };
    const ends = Code ? `in the typed error ${Code}` : "in the payload";
    test(`${operationId} ends ${ends} on the example "${name}" of ${status}`, async () => {
      const client = createClient(`code=${status}, example=${name}`);
      const end = await client[operationId]?.(request?.value).catch((error: unknown) => error);
      if (!Code) return expect(end).toEqual(value);
      expect(end).toBeInstanceOf(AlibabaLiveError);
      expect(end).toMatchObject({ code: Code, status, operation: operationId });
      expect((end as AlibabaLiveError).category).not.toBe("unknown");
    });
  }
}

import { type Exchange, mockTencentApp, readExamples, startMock } from "@livespec/mock";
import { defineContract } from "@livespec/specs/contract.ts";
import { afterAll } from "vitest";
import { createTencentLiveClient, InvalidRequestError, TencentLiveError } from "../src/index.ts";

const exchanges: Exchange[] = [];
const mock = await startMock({
  vendors: ["tencent-live"],
  onExchange: (exchange) => exchanges.push(exchange),
});
const { sdkAppId, secretKey } = mockTencentApp;
afterAll(() => mock.close());

await defineContract({
  vendor: "tencent-live",
  exchanges,
  examples: await readExamples("tencent-live"),
  createClient: (prefer) =>
    createTencentLiveClient({
      sdkAppId,
      secretKey,
      administrator: "administrator",
      // More calls than the vendor allows, and each answer as it comes.
      quota: false,
      retry: false,
      endpoint: mock.vendors["tencent-live"].url,
      fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, prefer } }),
    }),
  codeOf: (answer) => (answer as { ErrorCode?: number }).ErrorCode,
  VendorError: TencentLiveError,
  InvalidRequestError,
});

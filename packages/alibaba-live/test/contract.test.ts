import { type Exchange, mockAlibabaAccount, readExamples, startMock } from "@livespec/mock";
import { defineContract } from "@livespec/specs/contract.ts";
import { afterAll } from "vitest";
import { AlibabaLiveError, createAlibabaLiveClient, InvalidRequestError } from "../src/index.ts";

const exchanges: Exchange[] = [];
const mock = await startMock({
  vendors: ["alibaba-live"],
  onExchange: (exchange) => exchanges.push(exchange),
});
const { accessKeyId, accessKeySecret } = mockAlibabaAccount;
afterAll(() => mock.close());

await defineContract({
  vendor: "alibaba-live",
  exchanges,
  examples: await readExamples("alibaba-live"),
  createClient: (prefer) =>
    createAlibabaLiveClient({
      credentials: { accessKeyId, accessKeySecret },
      // More calls than the vendor allows, and each answer as it comes.
      quota: false,
      retry: false,
      endpoint: mock.vendors["alibaba-live"].url,
      fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, prefer } }),
    }),
  // A form and a query know texts only: lists are joined with commas, maps are JSON.
  toDecoded: (request) =>
    Object.fromEntries(
      Object.entries(request).map(([name, value]) => {
        if (Array.isArray(value)) return [name, value.join(",")];
        return [name, typeof value === "object" ? JSON.stringify(value) : String(value)];
      }),
    ),
  codeOf: (answer) => (answer as { Code?: string }).Code,
  VendorError: AlibabaLiveError,
  InvalidRequestError,
});

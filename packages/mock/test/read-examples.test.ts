import { expect, test } from "vitest";
import { readExamples } from "../src/read-examples.ts";

test("reads named examples, inline and from shared files", async () => {
  const operations = await readExamples("tencent-live");
  const { requests, responses } =
    operations.find(({ operationId }) => operationId === "getCallbackToken") ?? {};
  expect(requests).toEqual([{ name: "empty", value: {} }]);
  expect(responses?.map(({ status, name }) => `${status} ${name}`)).toEqual([
    "200 configured",
    "200 disabled",
    "200 notConfigured",
    "200 internalError",
    "200 invalidParameter",
    "200 tooFrequent",
    "200 userSigExpired",
  ]);
  expect(responses?.find(({ name }) => name === "userSigExpired")?.value).toMatchObject({ ErrorCode: 70001 });
});

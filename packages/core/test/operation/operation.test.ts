import { expect, test } from "vitest";
import { toOperation } from "../../src/operation/operation.ts";

const facts = { method: "POST", body: "json", idempotent: true, request: { required: ["Id"] } } as const;

test("an operation is named after the last segment of its path, in camelCase", () => {
  const idOf = (path: string) => toOperation({ ...facts, path }).id;
  expect([idOf("/GetMessageToken"), idOf("/v4/live_config/get_callback_token"), idOf("/ping")]).toEqual([
    "getMessageToken",
    "getCallbackToken",
    "ping",
  ]);
});

test("a request is an object without fields that the spec does not name", () => {
  expect(toOperation({ ...facts, path: "/ping" }).request).toEqual({
    type: "object",
    additionalProperties: false,
    required: ["Id"],
  });
});

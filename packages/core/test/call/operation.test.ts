import { expect, test } from "vitest";
import { toOperation } from "../../src/call/operation.ts";

const facts = { method: "POST", body: "json", idempotent: true } as const;

test("an operation is named after the last segment of its path, in camelCase", () => {
  const idOf = (path: string) => toOperation({ ...facts, path }).id;
  expect([idOf("/GetMessageToken"), idOf("/v4/live_config/get_callback_token"), idOf("/ping")]).toEqual([
    "getMessageToken",
    "getCallbackToken",
    "ping",
  ]);
});

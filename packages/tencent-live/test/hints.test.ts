import { expect, test } from "vitest";
import { hints } from "../src/hints.ts";
import { createTencentLiveClient, errorCatalogue } from "../src/index.ts";

test("every hint is for a code of the catalogue", () => {
  expect(Object.keys(hints).filter((code) => !(code in errorCatalogue))).toEqual([]);
});

test.each([
  [70009, 'is the option "secretKey" the key that the console shows for this sdkAppId?'],
  [60010, 'does the console list the option "administrator" as an administrator of this app?'],
  [60026, "does the app live in another region? Each region has hosts of its own: see the option `region`"],
])("the refusal %i says what to check first", async (ErrorCode, hint) => {
  const client = createTencentLiveClient({
    sdkAppId: 1400000000,
    secretKey: "k".repeat(64),
    administrator: "administrator",
    endpoint: "https://vendor.test",
    fetch: async () => Response.json({ ActionStatus: "FAIL", ErrorCode, ErrorInfo: "no", RequestId: "r" }),
  });
  await expect(client.getCallbackToken()).rejects.toThrow(`${ErrorCode}: no (${hint}) (request r)`);
});

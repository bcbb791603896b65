import { expect, test } from "vitest";
import { readAcsRetryAfter } from "../src/retry-after.ts";

test("the vendor's own header asks for a wait in milliseconds, and an absent or invalid one for none", () => {
  const values = ["1500", "0", "-3", "soon"];
  expect(values.map((value) => readAcsRetryAfter({ "x-acs-retry-after": value }))).toEqual([
    1500,
    undefined,
    undefined,
    undefined,
  ]);
  expect(readAcsRetryAfter({})).toBeUndefined();
});

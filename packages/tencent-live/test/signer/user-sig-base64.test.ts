import fc from "fast-check";
import { expect, test } from "vitest";
import { toUserSigBase64 } from "../../src/signer/user-sig-base64.ts";
import { toAlphabet } from "../seal-user-sig.ts";

test("toUserSigBase64 writes + / = as * - _", () => {
  expect(toUserSigBase64(Uint8Array.of(0xfb, 0xef, 0xff, 0xff))).toBe("**---w__");
});

test("toUserSigBase64 is Node's base64 but for those three", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      expect(toUserSigBase64(bytes)).toBe(toAlphabet(bytes));
    }),
    { numRuns: 500, seed: 4648 },
  );
});

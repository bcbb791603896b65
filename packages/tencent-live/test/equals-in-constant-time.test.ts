import fc from "fast-check";
import { expect, test } from "vitest";
import { equalsInConstantTime } from "../src/equals-in-constant-time.ts";

test("equalsInConstantTime says what === says", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "\u0161"), maxLength: 3 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(equalsInConstantTime(one, other)).toBe(one === other);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

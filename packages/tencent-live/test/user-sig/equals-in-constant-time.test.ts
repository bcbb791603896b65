import fc from "fast-check";
import { expect, test } from "vitest";
import { equalsInConstantTime } from "../../src/user-sig/equals-in-constant-time.ts";

test("equalsInConstantTime agrees with === on non-empty strings", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "é", "\u0161"), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(equalsInConstantTime(one, other)).toBe(one === other);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test("a missing or empty value, or one that is not a string, equals nothing, not even itself", () => {
  const lost = [undefined, null, "", 7, ["a"], { length: 0 }] as unknown as readonly string[];
  for (const one of [...lost, "a", "undefined", "null"]) {
    for (const other of lost) {
      expect([one, other, equalsInConstantTime(one, other)]).toEqual([one, other, false]);
      expect([other, one, equalsInConstantTime(other, one)]).toEqual([other, one, false]);
    }
  }
});

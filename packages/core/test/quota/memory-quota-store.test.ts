import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemoryQuotaStore } from "../../src/quota/memory-quota-store.ts";
import type { Admission, Postponement } from "../../src/quota/quota-store.ts";

function createParts() {
  let time = 0;
  const store = createMemoryQuotaStore({ now: () => time });
  return {
    now: () => time,
    pass: (ms: number) => {
      time += ms;
    },
    admit: (calls = 2, key = "k") =>
      store.admit(key, { calls, window: 1000 }) as
        | (Admission & { wait?: undefined })
        | (Postponement & { revoke?: undefined }),
  };
}

test("calls within the limit are admitted, one more has to wait until the oldest has left the window", () => {
  const { admit, pass } = createParts();
  const waits = [admit().wait];
  pass(300);
  waits.push(admit().wait, admit().wait);
  pass(699);
  waits.push(admit().wait);
  pass(1);
  waits.push(admit().wait, admit().wait);
  expect(waits).toEqual([undefined, undefined, 700, 1, undefined, 300]);
});

test("keys are counted apart", () => {
  const { admit } = createParts();
  expect([admit(1, "a"), admit(1, "b"), admit(1, "a")].map(({ wait }) => wait)).toEqual([
    undefined,
    undefined,
    1000,
  ]);
});

test("a revoked admission leaves room at once, and only once", () => {
  const { admit } = createParts();
  const { revoke } = admit();
  admit();
  revoke?.();
  revoke?.();
  expect([admit().wait, admit().wait]).toEqual([undefined, 1000]);
});

test("a limit that was lowered counts what went before", () => {
  const { admit, pass } = createParts();
  for (let call = 0; call < 4; call += 1) {
    admit(4);
    pass(100);
  }
  expect(admit(2).wait).toBe(800);
});

test("no window ever holds more than allowed, whenever it is asked and whatever is revoked", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.record({ pause: fc.nat(200), isRevoked: fc.boolean() }), { minLength: 1, maxLength: 400 }),
      (calls, steps) => {
        const { admit, pass, now } = createParts();
        const kept: number[] = [];
        for (const { pause, isRevoked } of steps) {
          pass(pause);
          const { revoke } = admit(calls);
          if (revoke && isRevoked) revoke();
          else if (revoke) kept.push(now());
        }
        for (const [index, at] of kept.entries()) {
          const before = kept[index - calls];
          if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(1000);
        }
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});

test("options of a store are checked by name", () => {
  const refusal = (options: unknown) => () => createMemoryQuotaStore(options as never);
  expect(refusal({ noww: Date.now })).toThrow(
    /^createMemoryQuotaStore: option "noww" is unknown; did you mean "now"\?$/,
  );
  expect(refusal({ now: 5 })).toThrow(/^createMemoryQuotaStore: option "now" must be a function$/);
  expect(refusal(null)).toThrow(/^createMemoryQuotaStore: option "options" must be an object$/);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { createMemoryQuotaStore } from "../../src/quota/memory-quota-store.ts";
import type { Reservation } from "../../src/quota/quota-store.ts";

function createParts() {
  let time = 0;
  const store = createMemoryQuotaStore({ now: () => time });
  const reserve = (request = {}, key = "k") =>
    store.reserve(key, { calls: 2, window: 1000, maxWait: 60_000, ...request }) as Reservation;
  return {
    reserve,
    pass: (ms: number) => {
      time += ms;
    },
    now: () => time,
  };
}

test("calls within the limit go at once, the others when a window has passed since the one that is as many back", () => {
  const { reserve, pass } = createParts();
  const waits = [reserve().wait];
  pass(300);
  waits.push(reserve().wait, reserve().wait, reserve().wait, reserve().wait);
  expect(waits).toEqual([0, 0, 700, 1000, 1700]);
});

test("keys are counted apart", () => {
  const { reserve } = createParts();
  expect([reserve({}, "a"), reserve({}, "a"), reserve({}, "b")].map(({ wait }) => wait)).toEqual([0, 0, 0]);
});

test("a wait that is too long is told, and takes no place", () => {
  const { reserve } = createParts();
  reserve();
  reserve();
  expect(reserve({ maxWait: 999 }).wait).toBe(1000);
  expect(reserve({ maxWait: 1000 }).wait).toBe(1000);
});

test("a place that is given back lets the next one go earlier", () => {
  const { reserve } = createParts();
  reserve();
  reserve();
  const third = reserve();
  void third.release();
  void third.release();
  expect(reserve().wait).toBe(1000);
});

test("no window ever holds more places than allowed, nobody overtakes, and under load nine tenths are used", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.record({ pause: fc.nat(300), release: fc.boolean() }), { minLength: 1, maxLength: 300 }),
      (calls, steps) => {
        const { reserve, pass, now } = createParts();
        const places: number[] = [];
        for (const { pause, release } of steps) {
          pass(pause);
          const { wait, release: giveBack } = reserve({ calls, maxWait: 1e9 });
          const at = now() + wait;
          if (release && wait > 0) void giveBack();
          else {
            expect(at).toBeGreaterThanOrEqual(places.at(-1) ?? 0);
            places.push(at);
          }
        }
        for (const [index, at] of places.entries()) {
          const before = places[index - calls];
          if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(1000);
        }
      },
    ),
    { seed: 7, numRuns: 300 },
  );
  const { reserve } = createParts();
  const last = Array.from({ length: 1000 }, () => reserve({ calls: 10, maxWait: 1e9 }).wait).at(-1) as number;
  expect(1000 / (10 * (last / 1000 + 1))).toBeGreaterThanOrEqual(0.9);
});

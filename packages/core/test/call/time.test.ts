import { expect, test } from "vitest";
import { checkClock, createVendorClock } from "../../src/call/time.ts";

const NOW = Date.parse("2026-11-28T12:00:00Z");
const HOUR = 3_600_000;
const at = (time: number) => new Date(time).toUTCString();

test("the clock runs like the vendor's after a refusal with its time", () => {
  const clock = createVendorClock(() => NOW);
  expect(clock.learn(at(NOW + HOUR))).toBe(true);
  expect(clock.now()).toBe(NOW + HOUR);
  expect(clock.learn(at(NOW - HOUR))).toBe(true);
  expect(clock.now()).toBe(NOW - HOUR);
});

test.each([
  "Fri, 31 Dec 9999 23:59:59 GMT",
  "Sat, 13 Sep 275760 00:00:00 GMT",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  at(NOW + 25 * HOUR),
  at(NOW - 25 * HOUR),
  "soon",
  "",
  undefined,
])("a vendor's time of %s, invalid or more than a day off, is not learned", (date) => {
  const clock = createVendorClock(() => NOW);
  expect([clock.learn(date), clock.now()]).toEqual([false, NOW]);
});

test("however often a time is received, the clock is never more than a day off", () => {
  const clock = createVendorClock(() => NOW);
  for (let told = 1; told < 100; told += 1) {
    clock.learn(at(clock.now() + 20 * HOUR));
    expect(Math.abs(clock.now() - NOW)).toBeLessThanOrEqual(24 * HOUR);
  }
});

test("a learned time is forgotten if it is refused and none replaces it, and that is worth another attempt", () => {
  const clock = createVendorClock(() => NOW);
  clock.learn(at(NOW + HOUR));
  expect([clock.learn(undefined), clock.now()]).toEqual([true, NOW]);
  expect(clock.learn(undefined)).toBe(false);
});

test.each([
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  253_402_300_800_000,
  "1700000000000",
  new Date(),
  10n,
  undefined,
])("a caller's clock that returns %s is refused when it is read", (time) => {
  const now = checkClock("createClient", () => time as number);
  expect(now).toThrow(new TypeError('createClient: option "now" must give milliseconds since 1970'));
});

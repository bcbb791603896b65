import { expect, test } from "vitest";
import { createSlowdown } from "../../src/quota/quota.ts";

function createParts() {
  let time = 0;
  const { share, note } = createSlowdown({ monotonicNow: () => time, window: 1000 });
  return {
    share,
    /** Lets a window pass in which so many attempts of ten were throttled. */
    window(throttled: number) {
      for (let attempt = 0; attempt < 9; attempt += 1) note(attempt < throttled);
      time += 1000;
      note(throttled > 9);
    },
    pass(ms: number) {
      time += ms;
    },
  };
}

test("each window with more than half throttled lowers the share, and ten seconds later all of it is used again", () => {
  const { share, window, pass } = createParts();
  const shares = [share()];
  window(6);
  shares.push(share());
  pass(5000);
  shares.push(share());
  pass(5000);
  shares.push(share());
  expect(shares).toEqual([1, 0.7, 0.85, 1]);
});

test("a window with half or less throttled lowers nothing", () => {
  const { share, window } = createParts();
  for (let index = 0; index < 20; index += 1) window(5);
  expect(share()).toBe(1);
});

test("the share is never less than a tenth", () => {
  const { share, window } = createParts();
  for (let index = 0; index < 50; index += 1) window(9);
  expect(share()).toBeGreaterThanOrEqual(0.1);
  expect(share()).toBeLessThan(0.3);
});

import { expect, test } from "vitest";
import { createSlowdown } from "../../src/quota/slowdown.ts";

test("each time the vendor throttles less is used, never less than a tenth, and ten seconds later all of it again", () => {
  let time = 0;
  const { share, slowDown } = createSlowdown(() => time);
  const shares = [share()];
  slowDown();
  shares.push(share());
  time += 5000;
  shares.push(share());
  for (let again = 0; again < 20; again += 1) slowDown();
  shares.push(share());
  time += 10_000;
  shares.push(share());
  expect(shares).toEqual([1, 0.7, 0.85, 0.1, 1]);
});

import { expect, test } from "vitest";
import { readRetryAfter } from "../../src/retry/retry-after.ts";

const now = () => Date.UTC(2026, 0, 1);

test("seconds and a date are both read as milliseconds from now", () => {
  expect([
    readRetryAfter({ "retry-after": "3" }, now),
    readRetryAfter({ "retry-after": "Thu, 01 Jan 2026 00:00:05 GMT" }, now),
  ]).toEqual([3000, 5000]);
});

test("an absent, past or invalid time is ignored", () => {
  const headers = [{}, { "retry-after": "" }, { "retry-after": "soon" }, { "retry-after": "-3" }];
  const past = { "retry-after": "Thu, 01 Jan 2015 00:00:00 GMT" };
  expect([...headers, past].map((one) => readRetryAfter(one as never, now))).toEqual(
    Array(5).fill(undefined),
  );
});

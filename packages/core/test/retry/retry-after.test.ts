import { expect, test } from "vitest";
import { readRetryAfter } from "../../src/retry/retry-after.ts";

const now = () => Date.UTC(2026, 0, 1);

test("seconds, a date and the vendor's own milliseconds are all read as milliseconds from now", () => {
  expect([
    readRetryAfter({ "retry-after": "3" }, now),
    readRetryAfter({ "retry-after": "Thu, 01 Jan 2026 00:00:05 GMT" }, now),
    readRetryAfter({ "x-acs-retry-after": "1500" }, now),
  ]).toEqual([3000, 5000, 1500]);
});

test("what is absent, past or no time at all says nothing", () => {
  const headers = [{}, { "retry-after": "" }, { "retry-after": "soon" }, { "retry-after": "-3" }];
  const past = { "retry-after": "Thu, 01 Jan 2015 00:00:00 GMT" };
  const zero = { "x-acs-retry-after": "0" };
  expect([...headers, past, zero].map((one) => readRetryAfter(one as never, now))).toEqual(
    Array(6).fill(undefined),
  );
});

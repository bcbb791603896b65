import { expect, test } from "vitest";
import type { Call } from "../../src/call/call.ts";
import type { Reply } from "../../src/call/stage.ts";
import { AbortError, QuotaError } from "../../src/errors/call-errors.ts";
import { LivespecError } from "../../src/errors/livespec-error.ts";
import { createFixed } from "../../src/fresh/fresh.ts";
import { createMemoryQuotaStore } from "../../src/quota/memory-quota-store.ts";
import { createQuota } from "../../src/quota/quota.ts";
import { createCall, createManualTime, createReply, operation, request } from "../stubs.ts";

const limited = { ...operation, quota: { calls: 2, seconds: 1 } };

/** A stage with the times at which calls got through it, as `name@time`. */
function createParts({
  maxWaiting = 1000,
  share = 1,
  reply = createReply() as Reply,
  credentials = createFixed<unknown>({}),
} = {}) {
  const time = createManualTime();
  const passed: string[] = [];
  const send = createQuota({
    credentials,
    store: createMemoryQuotaStore({ now: time.now }),
    account: "default",
    share,
    maxWaiting,
    timeout: 5000,
    timer: time.timer,
    monotonicNow: time.monotonicNow,
  })(async (_, call) => {
    passed.push(`${call.number}@${time.now()}`);
    return reply;
  });
  const calls: Call[] = [];
  const begin = (number: number, facts: Partial<Call> = {}) => {
    const call = createCall({ operation: limited, number, ...facts });
    calls.push(call);
    return send(request, call).catch((error: unknown) => error);
  };
  return { begin, passed, time, calls };
}

test("calls beyond the quota wait in order of arrival", async () => {
  const { begin, passed, time } = createParts();
  const calls = [1, 2, 3, 4, 5].map((number) => begin(number));
  await time.pass(10_000);
  await Promise.all(calls);
  expect(passed).toEqual(["1@0", "2@0", "3@1050", "4@1050", "5@2100"]);
});

test("an operation without a quota does not wait", async () => {
  const { begin, passed } = createParts();
  await Promise.all([1, 2, 3].map((number) => begin(number, { operation })));
  expect(passed).toEqual(["1@0", "2@0", "3@0"]);
});

test("a call that could only go after its deadline ends at once, and takes nobody's place", async () => {
  const { begin, passed, time } = createParts();
  const calls = [begin(1), begin(2), begin(3, { endsAt: 1000 }), begin(4)];
  await time.pass(1050);
  expect(await calls[2]).toMatchObject({
    name: "QuotaError",
    code: "QuotaExhausted",
    message: "getThing: the quota leaves room only in 1050 ms, which is later than the deadline",
    wait: 1050,
    retryable: true,
  });
  expect(passed).toEqual(["1@0", "2@0", "4@1050"]);
});

test("a queue that is full refuses the next call", async () => {
  const { begin, passed, time } = createParts({ maxWaiting: 1 });
  const calls = [begin(1), begin(2), begin(3), begin(4)];
  await time.pass(5000);
  const full = await calls[3];
  expect(full).toBeInstanceOf(QuotaError);
  expect(full).toMatchObject({
    code: "QueueFull",
    message: "getThing: the queue for the quota is full: 1 waiting",
  });
  expect(passed).toEqual(["1@0", "2@0", "3@1050"]);
});

test("a call that is over while it waits takes nobody's place, and leaves no timer behind", async () => {
  const { begin, passed, time, calls: records } = createParts();
  const calls = [begin(1), begin(2), begin(3)];
  await time.pass(10);
  const over = new AbortError({ operation: "getThing", attempts: 0, cause: "enough" });
  records[2]?.end(over);
  expect(await calls[2]).toBe(over);
  const later = begin(4);
  await time.pass(1100);
  await later;
  expect(passed).toEqual(["1@0", "2@0", "4@1050"]);
  expect(time.pending()).toEqual([]);
});

const throttled = createReply({
  refusal: new QuotaError({ operation: "x", attempts: 1, code: "QueueFull", waiting: 0 }),
  entry: { category: "throttled", remedy: "retry" },
});

test("an attempt that the vendor throttled does not count", async () => {
  const { begin, passed, time } = createParts({ reply: throttled });
  await begin(1);
  await begin(2);
  await time.pass(10);
  await begin(3);
  expect(passed).toEqual(["1@0", "2@0", "3@10"]);
});

test("if most of a window is throttled, less is used for a while, and throttled attempts count", async () => {
  const { begin, passed, time } = createParts({ reply: throttled });
  await begin(1);
  await time.pass(1000);
  await begin(2);
  const calls = [begin(3), begin(4)];
  await time.pass(5000);
  await Promise.all(calls);
  expect(passed).toEqual(["1@0", "2@1000", "3@2050", "4@3100"]);
});

test("no more than the share of the quota is used", async () => {
  const { begin, passed, time } = createParts({ share: 0.5 });
  const calls = [1, 2].map((number) => begin(number));
  await time.pass(2000);
  await Promise.all(calls);
  expect(passed).toEqual(["1@0", "2@1050"]);
});

test("a failing store is reported as such, and its own message stays in the cause", async () => {
  const { monotonicNow, timer } = createManualTime();
  const cause = new Error("connection lost");
  const store = { admit: () => Promise.reject(cause) };
  const stage = createQuota({
    credentials: createFixed({}),
    store,
    account: "default",
    share: 1,
    maxWaiting: 1,
    timeout: 5000,
    timer,
    monotonicNow,
  });
  const ended = stage(async () => createReply())(request, createCall({ operation: limited }));
  await expect(ended).rejects.toMatchObject({
    name: "QuotaError",
    code: "QuotaStoreFailed",
    message: "getThing: the quota's store failed: what it threw is the cause",
    cause,
  });
});

test("calls that wait for credentials take no place until these arrive, so they do not leave all at once", async () => {
  let give = (_: object) => {};
  const given = new Promise<object>((resolve) => {
    give = resolve;
  });
  const { begin, passed, time } = createParts({
    credentials: { get: () => given, drop: () => {}, leave: () => {} },
  });
  const calls = [1, 2, 3, 4].map((number) => begin(number));
  await time.pass(10_000);
  expect(passed).toEqual([]);
  give({ key: "k" });
  await time.pass(10_000);
  await Promise.all(calls);
  expect(passed).toEqual(["1@10000", "2@10000", "3@11050", "4@11050"]);
});

test("an attempt is signed with the credentials from before its place was taken", async () => {
  const { begin, calls } = createParts({ credentials: createFixed({ key: "k" }) });
  await begin(1);
  expect(calls[0]?.takeCredentials()).toEqual({ key: "k" });
});

test("a store that throws an error of ours that is none of the call is a store that fails", async () => {
  class OtherError extends LivespecError {
    readonly code = "Other";
    readonly retryable = false;
  }
  const cause = new OtherError("mine");
  const { monotonicNow, timer } = createManualTime();
  const stage = createQuota({
    credentials: createFixed({}),
    store: { admit: () => Promise.reject(cause) },
    account: "default",
    share: 1,
    maxWaiting: 1,
    timeout: 5000,
    timer,
    monotonicNow,
  });
  const ended = stage(async () => createReply())(request, createCall({ operation: limited }));
  await expect(ended).rejects.toMatchObject({ code: "QuotaStoreFailed", cause });
});

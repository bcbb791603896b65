import { expect, test } from "vitest";
import { QuotaError, TransportError } from "../../src/errors/errors.ts";
import type { ErrorEntry } from "../../src/errors/vendor-error.ts";
import type { RetryOptions } from "../../src/options/retry-options.ts";
import { createVendorClock } from "../../src/pipeline/clock.ts";
import type { Call, Reply, Send } from "../../src/pipeline/pipeline.ts";
import { createRetry } from "../../src/pipeline/retry.ts";
import { createCall, createManualTime, createReply, request } from "../stubs.ts";

const busy: ErrorEntry = { category: "throttled", remedy: "retry" };
const nonceUsed: ErrorEntry = { category: "transient", remedy: "sign-anew" };
const expired: ErrorEntry = { category: "credentials", remedy: "sign-anew" };
const clockOff: ErrorEntry = { category: "clock", remedy: "sign-anew" };
const fix: ErrorEntry = { category: "invalid", remedy: "fix" };

/** A refusal by the vendor. What makes it retryable is the judge's to say, so it is said here. */
function refuse(entry: ErrorEntry, headers: Record<string, string> = {}): Reply {
  const error = new TransportError({
    operation: "getThing",
    attempts: 1,
    phase: "exchange",
    retryable: entry.remedy !== "fix",
    cause: new Error(entry.category),
  });
  return { ...createReply({ refusal: error, entry }), headers };
}

const broken = (retryable: boolean) =>
  new TransportError({
    operation: "getThing",
    attempts: 1,
    phase: "exchange",
    retryable,
    cause: new Error("reset"),
  });

/** Runs a call whose attempts end one after the other as said, and tells when each began. */
async function run(
  ends: readonly (Reply | Error)[],
  { call = createCall(), ...options }: RetryOptions & { call?: Call } = {},
) {
  const time = createManualTime();
  const clock = createVendorClock(time.now);
  const begun: number[] = [];
  const renewed: boolean[] = [];
  const send: Send = async (_, { renew }) => {
    call.attempts += 1;
    renewed.push(renew);
    call.renew = false;
    begun.push(time.now());
    const end = ends[begun.length - 1] ?? createReply();
    if (end instanceof Error) throw end;
    return end;
  };
  const parts = { maxAttempts: 4, baseDelay: 200, maxDelay: 5000, random: () => 0.5, ...options };
  const stage = createRetry({ ...parts, clock, now: time.now, timer: time.timer });
  const ended = stage(send)(request, call).catch((error: unknown) => error);
  await time.pass(600_000);
  return { end: await ended, begun, renewed, offset: clock.now() - time.now(), pending: time.pending() };
}

test("what the vendor throttles is repeated after waits that double, each by its share of jitter", async () => {
  const { end, begun, pending } = await run([refuse(busy), refuse(busy), refuse(busy)]);
  expect(end).toEqual(createReply());
  expect(begun).toEqual([0, 100, 300, 700]);
  expect(pending).toEqual([]);
});

test("no wait of ours is longer than maxDelay, and the attempts are as many as allowed", async () => {
  const last = refuse(busy);
  const ends = [refuse(busy), refuse(busy), refuse(busy), last, createReply()];
  const { end, begun } = await run(ends, { random: () => 0.999, maxDelay: 300 });
  expect(begun).toEqual([0, 200, 500, 800]);
  expect(end).toBe(last);
});

test("a connection that broke is repeated where that does no harm, and thrown where it might", async () => {
  expect((await run([broken(true)])).end).toEqual(createReply());
  const error = broken(false);
  const { end, begun } = await run([error]);
  expect([end, begun]).toEqual([error, [0]]);
});

test("what has to be mended first is answered at once", async () => {
  const reply = refuse(fix);
  const { end, begun } = await run([reply]);
  expect([end, begun]).toEqual([reply, [0]]);
});

test("a used nonce signs anew without a wait, as often as it is refused", async () => {
  const { begun, renewed } = await run([refuse(nonceUsed), refuse(nonceUsed)]);
  expect([begun, renewed]).toEqual([
    [0, 0, 0],
    [false, true, true],
  ]);
});

test("an expired ticket is made anew once, and the second refusal is the answer", async () => {
  const last = refuse(expired);
  const { end, renewed } = await run([refuse(expired), last, createReply()]);
  expect(end).toBe(last);
  expect(renewed).toEqual([false, true]);
});

test("a clock that is off is set by the vendor's Date, and the call signed anew at once", async () => {
  const { end, begun, offset } = await run([refuse(clockOff, { date: "Thu, 01 Jan 1970 00:20:00 GMT" })]);
  expect([end, begun, offset]).toEqual([createReply(), [0, 0], 1_200_000]);
});

test("a ticket that has ended is made anew by the vendor's clock, where it tells its time", async () => {
  const { end, offset } = await run([refuse(expired, { date: "Thu, 01 Jan 1970 00:20:00 GMT" })]);
  expect([end, offset]).toEqual([createReply(), 1_200_000]);
});

test("a clock that is off stays a refusal where the vendor does not tell its time", async () => {
  const reply = refuse(clockOff);
  expect((await run([reply])).end).toBe(reply);
});

test("what the vendor asks to wait for is waited for, where it is longer than our own wait", async () => {
  const seconds = await run([refuse(busy, { "retry-after": "7" })]);
  const milliseconds = await run([refuse(busy, { "x-acs-retry-after": "2500" })]);
  const shorter = await run([refuse(busy, { "x-acs-retry-after": "5" })]);
  const named = await run([refuse({ category: "throttled", remedy: "wait", wait: 60 })]);
  expect([seconds, milliseconds, shorter, named].map(({ begun }) => begun)).toEqual([
    [0, 7000],
    [0, 2500],
    [0, 100],
    [0, 60_000],
  ]);
});

test("no wait is begun that would end after the deadline: the refusal is the answer", async () => {
  const reply = refuse(busy, { "retry-after": "7" });
  const { end, begun } = await run([reply], { call: createCall({ endsAt: 7000 }) });
  expect([end, begun]).toEqual([reply, [0]]);
});

test("a call that says so is not repeated", async () => {
  const reply = refuse(busy);
  expect((await run([reply], { call: createCall({ retry: false }) })).end).toBe(reply);
});

test("a call that is over ends its wait at once and leaves no timer behind", async () => {
  const { timer, now, pass, pending } = createManualTime();
  const call = createCall();
  const parts = { maxAttempts: 4, baseDelay: 200, maxDelay: 5000, random: () => 0.5, timer, now };
  const stage = createRetry({ ...parts, clock: createVendorClock(now) });
  const ended = stage(async () => refuse(busy))(request, call).catch((error: unknown) => error);
  await pass(50);
  expect(pending()).toEqual([50]);
  call.cancel?.(new Error("enough"));
  expect(await ended).toEqual(new Error("enough"));
  expect(pending()).toEqual([]);
});

test("what is not the network's or the vendor's doing is passed on", async () => {
  const error = new QuotaError({ operation: "getThing", attempts: 0, code: "QueueFull", waiting: 1 });
  const { end, begun } = await run([error]);
  expect([end, begun]).toEqual([error, [0]]);
});

import { expect, test } from "vitest";
import type { Call } from "../../src/call/call.ts";
import type { Reply, Send } from "../../src/call/stage.ts";
import { QuotaError, TransportError } from "../../src/errors/call-errors.ts";
import type { ErrorEntry } from "../../src/errors/vendor-error.ts";
import { createRetry } from "../../src/retry/retry.ts";
import { readRetryAfter } from "../../src/retry/retry-after.ts";
import type { ResolvedRetryOptions } from "../../src/retry/retry-options.ts";
import { createCall, createManualTime, createReply, request } from "../stubs.ts";

const busy: ErrorEntry = { category: "throttled", remedy: "retry" };
const nonceUsed: ErrorEntry = { category: "transient", remedy: "sign-anew" };
const expired: ErrorEntry = { category: "credentials", remedy: "sign-anew" };
const revoked: ErrorEntry = { category: "credentials", remedy: "renew-credentials" };
const clockOff: ErrorEntry = { category: "clock", remedy: "sign-anew" };
const fix: ErrorEntry = { category: "invalid", remedy: "fix" };

/** A refusal by the vendor. What makes it retryable is not this stage's to say, so it is said here. */
function refuse(entry: ErrorEntry, headers: Record<string, string> = {}): Reply {
  const error = new TransportError({
    operation: "getThing",
    attempts: 1,
    phase: "exchange",
    retryable: entry.remedy !== "fix" && entry.remedy !== "renew-credentials",
    cause: new Error(entry.category),
  });
  const { response, outcome } = createReply({ refusal: error, entry });
  return { response: { ...response, headers }, outcome };
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
  {
    call = createCall(),
    renewals = [],
    ...options
  }: Partial<ResolvedRetryOptions> & { call?: Call; renewals?: (boolean | Error)[] } = {},
) {
  const time = createManualTime();
  const begun: number[] = [];
  const send: Send = async () => {
    call.countAttempt(undefined, 0);
    begun.push(time.now());
    const end = ends[begun.length - 1] ?? createReply();
    if (end instanceof Error) throw end;
    return end;
  };
  const parts = { maxAttempts: 4, baseDelay: 200, maxDelay: 5000, random: () => 0.5, ...options };
  const renewCredentials = async () => {
    const renewal = renewals.shift();
    if (renewal instanceof Error) throw renewal;
    return renewal ?? false;
  };
  const { now, monotonicNow, timer } = time;
  const stage = createRetry({
    ...parts,
    renewCredentials,
    // A vendor may have a header of its own.
    readRetryAfter: (headers, now) => Number(headers["x-wait-ms"]) || readRetryAfter(headers, now),
    now,
    monotonicNow,
    timer,
  });
  const ended = stage(send)(request, call).catch((error: unknown) => error);
  await time.pass(600_000);
  return { end: await ended, begun, pending: time.pending() };
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
  const { begun } = await run([refuse(nonceUsed), refuse(nonceUsed)]);
  expect(begun).toEqual([0, 0, 0]);
});

test("a UserSig that has ended is made anew once, and the second refusal is the answer", async () => {
  const last = refuse(expired);
  const { end, begun } = await run([refuse(expired), last, createReply()]);
  expect([end, begun]).toEqual([last, [0, 0]]);
});

test("a clock that the refusal has put right lets the call be signed anew at once, and once", async () => {
  const call = createCall({ hasLearnedTime: true });
  const last = refuse(clockOff);
  const { end, begun } = await run([refuse(clockOff), last, createReply()], { call });
  expect([end, begun]).toEqual([last, [0, 0]]);
});

test("a clock that is off stays a refusal where the vendor's time is not known or not to be believed", async () => {
  const reply = refuse(clockOff);
  expect((await run([reply])).end).toBe(reply);
});

test("credentials that the vendor refuses are asked for once more, and the call goes on at once with others", async () => {
  expect((await run([refuse(revoked)], { renewals: [true] })).end).toEqual(createReply());
  const last = refuse(revoked);
  const { end, begun } = await run([refuse(revoked), last], { renewals: [true, true] });
  expect([end, begun]).toEqual([last, [0, 0]]);
});

test("the refusal is the answer where there are no other credentials, and for a call that is not to be repeated", async () => {
  const reply = refuse(revoked);
  expect((await run([reply], { renewals: [false] })).end).toBe(reply);
  const call = createCall({ retry: false });
  expect((await run([reply], { call, renewals: [true] })).end).toBe(reply);
});

test("a source of credentials that fails when it is asked once more is what the call ends in", async () => {
  const failure = new Error("vault is sealed");
  expect((await run([refuse(revoked)], { renewals: [failure] })).end).toBe(failure);
});

test("what the vendor asks to wait for is waited for, where it is longer than our own wait", async () => {
  const seconds = await run([refuse(busy, { "retry-after": "7" })]);
  const milliseconds = await run([refuse(busy, { "x-wait-ms": "2500" })]);
  const shorter = await run([refuse(busy, { "x-wait-ms": "5" })]);
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
  const { timer, now, monotonicNow, pass, pending } = createManualTime();
  const call = createCall();
  const parts = { maxAttempts: 4, baseDelay: 200, maxDelay: 5000, random: () => 0.5 };
  const renewCredentials = async () => false;
  const stage = createRetry({ ...parts, renewCredentials, readRetryAfter, timer, now, monotonicNow });
  const ended = stage(async () => refuse(busy))(request, call).catch((error: unknown) => error);
  await pass(50);
  expect(pending()).toEqual([50]);
  call.end(new Error("enough"));
  expect(await ended).toEqual(new Error("enough"));
  expect(pending()).toEqual([]);
});

test("what is not the network's or the vendor's doing is passed on", async () => {
  const error = new QuotaError({ operation: "getThing", attempts: 0, code: "QueueFull", waiting: 1 });
  const { end, begun } = await run([error]);
  expect([end, begun]).toEqual([error, [0]]);
});

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

/** A refusal by the vendor. This stage does not decide what is retryable, so it is given here. */
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

/** Runs a call whose attempts end as listed, and returns when each began. */
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
    // A vendor may have its own header.
    readRetryAfter: (headers, now) => Number(headers["x-wait-ms"]) || readRetryAfter(headers, now),
    now,
    monotonicNow,
    timer,
  });
  const ended = stage(send)(request, call).catch((error: unknown) => error);
  await time.pass(600_000);
  return { end: await ended, begun, pending: time.pending() };
}

test("a throttled call is retried after waits that double, each with jitter", async () => {
  const { end, begun, pending } = await run([refuse(busy), refuse(busy), refuse(busy)]);
  expect(end).toEqual(createReply());
  expect(begun).toEqual([0, 100, 300, 700]);
  expect(pending).toEqual([]);
});

test("no wait of the client's choice exceeds maxDelay, and the attempts are as many as allowed", async () => {
  const last = refuse(busy);
  const ends = [refuse(busy), refuse(busy), refuse(busy), last, createReply()];
  const { end, begun } = await run(ends, { random: () => 0.999, maxDelay: 300 });
  expect(begun).toEqual([0, 200, 500, 800]);
  expect(end).toBe(last);
});

test("a broken connection is retried if the call is idempotent, and thrown otherwise", async () => {
  expect((await run([broken(true)])).end).toEqual(createReply());
  const error = broken(false);
  const { end, begun } = await run([error]);
  expect([end, begun]).toEqual([error, [0]]);
});

test("a refusal that needs a fix first is returned at once", async () => {
  const reply = refuse(fix);
  const { end, begun } = await run([reply]);
  expect([end, begun]).toEqual([reply, [0]]);
});

test("a used nonce is replaced without a wait, as often as it is refused", async () => {
  const { begun } = await run([refuse(nonceUsed), refuse(nonceUsed)]);
  expect(begun).toEqual([0, 0, 0]);
});

test("an expired UserSig is renewed once, and the second refusal is the answer", async () => {
  const last = refuse(expired);
  const { end, begun } = await run([refuse(expired), last, createReply()]);
  expect([end, begun]).toEqual([last, [0, 0]]);
});

test("a clock corrected by the refusal lets the call be signed again at once, but only once", async () => {
  const call = createCall({ hasLearnedTime: true });
  const last = refuse(clockOff);
  const { end, begun } = await run([refuse(clockOff), last, createReply()], { call });
  expect([end, begun]).toEqual([last, [0, 0]]);
});

test("clock skew remains a refusal if the vendor's time is unknown or implausible", async () => {
  const reply = refuse(clockOff);
  expect((await run([reply])).end).toBe(reply);
});

test("refused credentials are requested once more, and the call continues at once with others", async () => {
  expect((await run([refuse(revoked)], { renewals: [true] })).end).toEqual(createReply());
  const last = refuse(revoked);
  const { end, begun } = await run([refuse(revoked), last], { renewals: [true, true] });
  expect([end, begun]).toEqual([last, [0, 0]]);
});

test("the refusal is the answer if there are no other credentials, and for a call without retries", async () => {
  const reply = refuse(revoked);
  expect((await run([reply], { renewals: [false] })).end).toBe(reply);
  const call = createCall({ retry: false });
  expect((await run([reply], { call, renewals: [true] })).end).toBe(reply);
});

test("if the source of credentials fails when asked again, the call ends in that failure", async () => {
  const failure = new Error("vault is sealed");
  expect((await run([refuse(revoked)], { renewals: [failure] })).end).toBe(failure);
});

test("a wait that the vendor asks for is kept if it is longer than the client's own", async () => {
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

test("a wait that would end after the deadline is not begun: the refusal is the answer", async () => {
  const reply = refuse(busy, { "retry-after": "7" });
  const { end, begun } = await run([reply], { call: createCall({ endsAt: 7000 }) });
  expect([end, begun]).toEqual([reply, [0]]);
});

test("a call with retry: false is not retried", async () => {
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

test("an error from neither the network nor the vendor is rethrown", async () => {
  const error = new QuotaError({ operation: "getThing", attempts: 0, code: "QueueFull", waiting: 1 });
  const { end, begun } = await run([error]);
  expect([end, begun]).toEqual([error, [0]]);
});

import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type AttemptParts, createAttempt } from "../../src/attempt/attempt.ts";
import { askForCredentials, type CredentialsSource } from "../../src/attempt/credentials.ts";
import type { Progress } from "../../src/call/call.ts";
import type { Reply, Transport } from "../../src/call/stage.ts";
import { createVendorClock } from "../../src/call/time.ts";
import type { WireRequest } from "../../src/call/wire-message.ts";
import { QuotaError } from "../../src/errors/call-errors.ts";
import { createFixed } from "../../src/fresh/fresh.ts";
import { createCall, createManualTime, createReply, request } from "../stubs.ts";

const carry = (send: Transport["send"]): Transport => ({ send, close: () => {} });

/** A transport that fails in the given phase. */
const failing = (cause: unknown, noted: Partial<Progress> = {}) =>
  carry((_, progress) => {
    Object.assign(progress, noted);
    return Promise.reject(cause);
  });

/** A source that is asked for each attempt. */
const asked = (ask: () => string | Promise<string>): CredentialsSource<string> =>
  askForCredentials(ask as never, {
    now: () => 0,
    monotonicNow: () => 0,
  }) as CredentialsSource<unknown> as CredentialsSource<string>;

function createParts(parts: Partial<AttemptParts<string>> = {}) {
  const sent: WireRequest[] = [];
  const options: AttemptParts<string> = {
    credentials: createFixed("key"),
    signer: (_, key) => ({ headers: { authorization: `signed by ${key}` }, query: "sig=top-secret" }),
    clock: createVendorClock(() => 0),
    transport: carry(async (wire) => {
      sent.push(wire);
      return createReply().response;
    }),
    readResponse: () => ({ payload: "read" }),
    timeout: 5000,
    timer: createManualTime().timer,
    sensitive: ["authorization", "sig"],
    ...parts,
  };
  return { send: createAttempt(options), sent };
}

test("an attempt signs with the current credentials, sends, and reads the response", async () => {
  const keys = ["one", "two"];
  const { send, sent } = createParts({ credentials: asked(async () => keys.shift() as string) });
  const call = createCall();
  expect(await send({ ...request, query: "a=1" }, call)).toEqual({
    ...createReply(),
    outcome: { payload: "read" },
  });
  await send(request, call);
  expect(sent.map(({ headers, query }) => [headers, query])).toEqual([
    [{ authorization: "signed by one" }, "a=1&sig=top-secret"],
    [{ authorization: "signed by two" }, "sig=top-secret"],
  ]);
  expect(call.attempts).toBe(2);
});

test("an asynchronous signature is awaited, and nothing is sent for a call that ends meanwhile", async () => {
  let finish = () => {};
  const { send, sent } = createParts({
    signer: () =>
      new Promise((resolve) => {
        finish = () => resolve({ query: "sig=late" });
      }),
  });
  const first = send(request, createCall());
  await Promise.resolve();
  finish();
  await first;
  expect(sent.map(({ query }) => query)).toEqual(["sig=late"]);

  const call = createCall();
  const second = send(request, call);
  await Promise.resolve();
  const over = new Error("over");
  call.end(over);
  finish();
  await expect(second).rejects.toBe(over);
  expect(sent).toHaveLength(1);
});

test("unavailable credentials end in a CredentialsError, and nothing is sent", async () => {
  const cause = new Error("vault is sealed");
  for (const credentials of [
    () => Promise.reject(cause),
    () => {
      throw cause;
    },
  ]) {
    const { send, sent } = createParts({ credentials: asked(credentials) });
    await expect(send(request, createCall())).rejects.toMatchObject({
      name: "CredentialsError",
      code: "CredentialsUnavailable",
      message: "getThing: no credentials: the credentials function failed, and what it threw is the cause",
      cause,
    });
    expect(sent).toEqual([]);
  }
});

test("a transport's failure becomes a TransportError that says what went wrong", async () => {
  const cause = Object.assign(new Error("connect failed"), { code: "ECONNREFUSED" });
  const { send } = createParts({ transport: failing(new TypeError("fetch failed", { cause })) });
  await expect(send(request, createCall())).rejects.toMatchObject({
    name: "TransportError",
    code: "TransportFailed",
    message: "getThing: no response: ECONNREFUSED: connect failed",
    retryable: true,
    attempts: 1,
    phase: "connect",
    timeout: undefined,
    status: undefined,
  });
});

test("a failure after the status arrived keeps it", async () => {
  const cause = Object.assign(new Error("aborted"), { code: "ECONNRESET" });
  const { send } = createParts({ transport: failing(cause, { phase: "exchange", status: 200 }) });
  await expect(send(request, createCall())).rejects.toMatchObject({ phase: "exchange", status: 200 });
});

test("without a connection the vendor has seen nothing, so even a call that is not idempotent is retryable", async () => {
  const fail = (code: string) => {
    const cause = Object.assign(new Error("failed"), { code });
    const { send } = createParts({ transport: failing(cause) });
    return send(request, createCall({ idempotent: false })).catch(({ phase, retryable }) => [
      phase,
      retryable,
    ]);
  };
  expect(
    await Promise.all(["ENOTFOUND", "ECONNREFUSED", "CERT_HAS_EXPIRED", "ECONNRESET"].map(fail)),
  ).toEqual([
    ["dns", true],
    ["connect", true],
    ["tls", false],
    ["exchange", false],
  ]);
});

test("an attempt that takes too long is ended and says so, while the call goes on", async () => {
  const { timer, pass, pending } = createManualTime();
  const transport = carry(
    (_, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  );
  const { send } = createParts({ transport, timeout: 300, timer });
  const ended = send(request, createCall()).catch((error: unknown) => error);
  await pass(300);
  expect(await ended).toMatchObject({
    name: "TransportError",
    code: "AttemptTimedOut",
    message: "getThing: no response within the 300 ms of an attempt while it waited for the answer",
    timeout: 300,
    phase: "exchange",
    retryable: true,
  });
  expect(pending()).toEqual([]);
});

const expired = { category: "credentials", remedy: "sign-anew" } as const;
const revoked = { category: "credentials", remedy: "renew-credentials" } as const;
const clockOff = { category: "clock", remedy: "sign-anew" } as const;

const refuse = (entry: typeof expired | typeof revoked | typeof clockOff): Reply["outcome"] => ({
  refusal: new QuotaError({ operation: "getThing", attempts: 1, code: "QueueFull", waiting: 1 }),
  entry,
});

test("a refused signature is made anew, once for all calls that used it", async () => {
  const renewed: unknown[] = [];
  const outcomes = [refuse(expired), refuse(expired)];
  const { send } = createParts({
    signer: (_, __, options) => {
      renewed.push(options?.renew);
      return {};
    },
    readResponse: () => outcomes.shift() ?? { payload: {} },
  });
  await Promise.all([send(request, createCall()), send(request, createCall())]);
  await send(request, createCall());
  await send(request, createCall());
  expect(renewed).toEqual([false, false, true, false]);
});

test("refused credentials are dropped, whether or not the call is retried", async () => {
  const dropped: unknown[] = [];
  const credentials = { ...createFixed("old"), drop: (refused: unknown) => void dropped.push(refused) };
  const { send } = createParts({ credentials, readResponse: () => refuse(revoked) });
  await send(request, createCall({ retry: false }));
  expect(dropped).toEqual(["old"]);
});

test("a call that has renewed its credentials signs with these, without asking again", async () => {
  const { send, sent } = createParts();
  const call = createCall();
  call.keepCredentials("new");
  await send(request, call);
  await send(request, call);
  expect(sent.map(({ headers }) => headers["authorization"])).toEqual(["signed by new", "signed by key"]);
});

test("a refusal with the vendor's time corrects the clock, whether or not the call is retried", async () => {
  const clock = createVendorClock(() => 0);
  const { send } = createParts({
    clock,
    readResponse: () => refuse(clockOff),
    transport: carry(async () => ({
      ...createReply().response,
      headers: { date: "Thu, 01 Jan 1970 00:20:00 GMT" },
    })),
  });
  const call = createCall({ retry: false });
  await send(request, call);
  expect([clock.now(), call.hasLearnedTime]).toEqual([1_200_000, true]);
});

test("a lost answer is not retryable unless the call is idempotent", async () => {
  const { send } = createParts({ transport: failing(new Error("reset")) });
  const call = createCall({ idempotent: false });
  await expect(send(request, call)).rejects.toMatchObject({ retryable: false });
});

test("a failure that carries the whole URL and request loses its secrets", async () => {
  const config = { url: "https://h/?sig=top-secret", headers: { authorization: "signed by key" } };
  const cause = Object.assign(new Error(`request to ${config.url} failed`), { config });
  const { send } = createParts({ transport: failing(cause) });
  const error = await send(request, createCall()).catch((caught: unknown) => caught);
  expect((error as Error).message).toBe("getThing: no response: request to https://h/?sig=*** failed");
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/top-secret|signed by key/);
});

test("a transport that fails because the call is over throws what ended it", async () => {
  const reason = new Error("over");
  const call = createCall();
  const transport = carry(
    (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("socket closed", { cause: signal.reason })));
        call.end(reason);
      }),
  );
  await expect(createParts({ transport }).send(request, call)).rejects.toBe(reason);
  expect(call.waitingFor).toBeUndefined();
});

test("a call that is over before its credentials are there sends nothing", async () => {
  const reason = new Error("over");
  const call = createCall();
  const { send, sent } = createParts({
    credentials: asked(async () => {
      call.end(reason);
      return "key";
    }),
  });
  await expect(send(request, call)).rejects.toBe(reason);
  expect(sent).toEqual([]);
});

test("circular causes come to an end, and a value that is not an Error becomes one", async () => {
  const circle = new Error("round");
  circle.cause = new Error("and round", { cause: circle });
  // Nothing of such a value can be read, not even its prototype.
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  for (const failure of [
    circle,
    Symbol("s"),
    Object.create(null),
    Object.assign(new Error(), { message: Object.create(null) }),
    revoked.proxy,
  ]) {
    const { send } = createParts({ transport: carry(async () => Promise.reject(failure)) });
    await expect(send(request, createCall())).rejects.toMatchObject({ name: "TransportError" });
  }
});

import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type AttemptOptions, createAttempt } from "../../src/pipeline/attempt.ts";
import type { Transport, WireRequest } from "../../src/pipeline/pipeline.ts";
import { createCall, createManualTime, createReply, request } from "../stubs.ts";

function createParts(parts: Partial<AttemptOptions<string>> = {}) {
  const sent: WireRequest[] = [];
  const options: AttemptOptions<string> = {
    credentials: () => "key",
    signer: (_, key) => ({ headers: { authorization: `signed by ${key}` }, query: "sig=top-secret" }),
    transport: async (wire) => {
      sent.push(wire);
      return createReply();
    },
    judge: () => ({ payload: "judged" }),
    timeout: 5000,
    timer: createManualTime().timer,
    sensitive: ["authorization", "sig"],
    ...parts,
  };
  return { send: createAttempt(options), sent };
}

test("an attempt signs with the credentials of the moment, sends, and tells what the response says", async () => {
  const keys = ["one", "two"];
  const { send, sent } = createParts({ credentials: async () => keys.shift() as string });
  const call = createCall();
  expect(await send({ ...request, query: "a=1" }, call)).toEqual({
    ...createReply(),
    outcome: { payload: "judged" },
  });
  await send(request, call);
  expect(sent.map(({ headers, query }) => [headers, query])).toEqual([
    [{ authorization: "signed by one" }, "a=1&sig=top-secret"],
    [{ authorization: "signed by two" }, "sig=top-secret"],
  ]);
  expect(call.attempts).toBe(2);
});

test("a signature that comes by a promise is waited for, and nothing is sent for a call that ends meanwhile", async () => {
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
  call.ended = new Error("over");
  finish();
  await expect(second).rejects.toBe(call.ended);
  expect(sent).toHaveLength(1);
});

test("credentials that cannot be had end in a CredentialsError, and nothing is sent", async () => {
  const cause = new Error("vault is sealed");
  for (const credentials of [
    () => Promise.reject(cause),
    () => {
      throw cause;
    },
  ]) {
    const { send, sent } = createParts({ credentials });
    await expect(send(request, createCall())).rejects.toMatchObject({
      name: "CredentialsError",
      code: "CredentialsUnavailable",
      message: "getThing: no credentials: vault is sealed",
      cause,
    });
    expect(sent).toEqual([]);
  }
});

test("a transport's failure becomes a TransportError that says what went wrong", async () => {
  const cause = Object.assign(new Error("connect failed"), { code: "ECONNREFUSED" });
  const { send } = createParts({ transport: () => Promise.reject(new TypeError("fetch failed", { cause })) });
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

test("what breaks after the status arrived keeps it", async () => {
  const cause = Object.assign(new Error("aborted"), { code: "ECONNRESET", status: 200 });
  const { send } = createParts({ transport: () => Promise.reject(cause) });
  await expect(send(request, createCall())).rejects.toMatchObject({ phase: "exchange", status: 200 });
});

test("before a connection stands the vendor has seen nothing, so even a call that acts twice is retryable", async () => {
  const failing = (code: string) => {
    const cause = Object.assign(new Error("failed"), { code });
    const { send } = createParts({ transport: () => Promise.reject(cause) });
    return send(request, createCall({ idempotent: false })).catch(({ phase, retryable }) => [
      phase,
      retryable,
    ]);
  };
  expect(
    await Promise.all(["ENOTFOUND", "ECONNREFUSED", "CERT_HAS_EXPIRED", "ECONNRESET"].map(failing)),
  ).toEqual([
    ["dns", true],
    ["connect", true],
    ["tls", false],
    ["exchange", false],
  ]);
});

test("an attempt that takes too long is ended and says so, while the call goes on", async () => {
  const { timer, pass, pending } = createManualTime();
  const transport: Transport = (_, signal) =>
    new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
  const { send } = createParts({ transport, timeout: 300, timer });
  const ended = send(request, createCall()).catch((error: unknown) => error);
  await pass(300);
  expect(await ended).toMatchObject({
    name: "TransportError",
    code: "AttemptTimedOut",
    message: "getThing: no response within the 300 ms of an attempt",
    timeout: 300,
    phase: "exchange",
    retryable: true,
  });
  expect(pending()).toEqual([]);
});

test("a signature that the vendor refused is made of nothing that was kept, once", async () => {
  const renewed: unknown[] = [];
  const { send } = createParts({
    signer: (_, __, options) => {
      renewed.push(options?.renew);
      return {};
    },
  });
  const call = createCall({ renew: true });
  await send(request, call);
  await send(request, call);
  expect(renewed).toEqual([true, false]);
});

test("a lost answer is not retryable where acting twice matters", async () => {
  const { send } = createParts({ transport: () => Promise.reject(new Error("reset")) });
  const call = createCall({ idempotent: false });
  await expect(send(request, call)).rejects.toMatchObject({ retryable: false });
});

test("a failure that carries the whole URL and request loses its secrets", async () => {
  const config = { url: "https://h/?sig=top-secret", headers: { authorization: "signed by key" } };
  const cause = Object.assign(new Error(`request to ${config.url} failed`), { config });
  const { send } = createParts({ transport: () => Promise.reject(cause) });
  const error = await send(request, createCall()).catch((caught: unknown) => caught);
  expect((error as Error).message).toBe("getThing: no response: request to https://h/?sig=*** failed");
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/top-secret|signed by key/);
});

test("a transport that fails because the call is over throws what ended it", async () => {
  const reason = new Error("over");
  const call = createCall();
  const transport: Transport = (_, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new Error("socket closed", { cause: signal.reason })));
      call.ended = reason;
      call.cancel?.(reason);
    });
  await expect(createParts({ transport }).send(request, call)).rejects.toBe(reason);
  expect(call.cancel).toBeUndefined();
});

test("a call that is over before its credentials are there sends nothing", async () => {
  const reason = new Error("over");
  const call = createCall();
  const { send, sent } = createParts({
    credentials: async () => {
      call.ended = reason;
      return "key";
    },
  });
  await expect(send(request, call)).rejects.toBe(reason);
  expect(sent).toEqual([]);
});

test("causes that go round in a circle come to an end, and what is no Error becomes one", async () => {
  const circle = new Error("round");
  circle.cause = new Error("and round", { cause: circle });
  for (const failure of [
    circle,
    Symbol("s"),
    Object.create(null),
    Object.assign(new Error(), { message: Object.create(null) }),
  ]) {
    const { send } = createParts({ transport: () => Promise.reject(failure) });
    await expect(send(request, createCall())).rejects.toMatchObject({ name: "TransportError" });
  }
});

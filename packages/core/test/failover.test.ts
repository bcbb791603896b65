import { expect, test } from "vitest";
import { TransportError, type TransportPhase } from "../src/errors/call-errors.ts";
import { createFailover } from "../src/failover.ts";
import { createCall, createManualTime, createReply, request } from "./stubs.ts";

const fail = (phase: TransportPhase) =>
  new TransportError({ operation: "x", attempts: 1, phase, retryable: true, cause: new Error(phase) });

/** A stage whose first host fails as specified, with the hosts that were called. */
function createParts(failure: Error | undefined, backupFailure?: Error) {
  const time = createManualTime();
  const called: string[] = [];
  let isBack = false;
  const send = createFailover({ backup: "https://spare:8443", monotonicNow: time.monotonicNow })(
    async ({ origin, host }) => {
      called.push(`${origin} ${host}`);
      if (origin === request.origin && failure && !isBack) throw failure;
      if (origin !== request.origin && backupFailure) throw backupFailure;
      return createReply();
    },
  );
  const bringBack = () => {
    isBack = true;
  };
  return { call: () => send(request, createCall()), called, time, bringBack };
}

const first = "https://h h";
const second = "https://spare:8443 spare:8443";

test.each(["dns", "connect"] as const)(
  "a host that fails at %s is replaced by the backup host in the same call",
  async (phase) => {
    const { call, called } = createParts(fail(phase));
    expect(await call()).toEqual(createReply());
    expect(called).toEqual([first, second]);
  },
);

test.each(["tls", "exchange"] as const)("a host that fails at %s is kept", async (phase) => {
  const failure = fail(phase);
  const { call, called } = createParts(failure);
  await expect(call()).rejects.toBe(failure);
  expect(called).toEqual([first]);
});

test("the backup host is kept for a minute, then the first is called again", async () => {
  const { call, called, time } = createParts(fail("dns"));
  await call();
  await time.pass(59_999);
  await call();
  await time.pass(1);
  await call();
  expect(called).toEqual([first, second, second, first, second]);
});

test("if the backup host cannot be reached either, the first is called again at once", async () => {
  const { call, called, bringBack } = createParts(fail("connect"), fail("connect"));
  await expect(call()).rejects.toBeInstanceOf(TransportError);
  bringBack();
  expect(await call()).toEqual(createReply());
  await call();
  expect(called).toEqual([first, second, second, first, first]);
});

import { expect, test } from "vitest";
import type { Call } from "../../src/call/call.ts";
import { createLimit } from "../../src/quota/limit.ts";
import type { Admission, Postponement } from "../../src/quota/quota-store.ts";
import { createCall, createManualTime } from "../stubs.ts";

/** A limit on a store that gives the listed answers in turn, and then admits. */
function createParts(answers: (Admission | Postponement | Error)[]) {
  const time = createManualTime();
  const revoked: number[] = [];
  let asked = 0;
  const opened = createLimit({
    request: () => ({ calls: 1, window: 100 }),
    admit: async () => {
      asked += 1;
      const answer = answers.shift() ?? { revoke: () => void revoked.push(asked) };
      if (answer instanceof Error) throw answer;
      return answer;
    },
    maxWaiting: 10,
    patience: 5000,
    timer: time.timer,
    monotonicNow: time.monotonicNow,
  });
  const limit = { ...opened, enter: async (call: Call) => opened.enter(call) };
  return { limit, time, revoked, asked: () => asked };
}

test("only the first in the queue asks the store, which may be far away", async () => {
  const { limit, time, asked } = createParts([{ wait: 100 }]);
  const calls = [limit.enter(createCall())];
  await time.pass(1);
  calls.push(limit.enter(createCall()), limit.enter(createCall()));
  await time.pass(50);
  expect(asked()).toBe(1);
  await time.pass(100);
  await Promise.all(calls);
  expect(asked()).toBe(4);
});

test("a queue that is woken asks before the wait is over", async () => {
  const { limit, time } = createParts([{ wait: 100 }]);
  const entered = limit.enter(createCall());
  await time.pass(10);
  limit.wake();
  await entered;
  expect([time.now(), time.pending()]).toEqual([10, []]);
});

test("a failing store fails for all who wait for it, and later calls ask it again", async () => {
  const failure = new Error("the store is gone");
  const { limit, time } = createParts([{ wait: 100 }, failure]);
  const waiting = limit.enter(createCall());
  await time.pass(1);
  const later = limit.enter(createCall());
  const ends = Promise.allSettled([waiting, later]);
  await time.pass(100);
  expect(await ends).toEqual([
    { status: "rejected", reason: failure },
    { status: "rejected", reason: failure },
  ]);
  expect(await limit.enter(createCall())).toHaveProperty("revoke");
});

test("a late admission for a call that has ended is revoked", async () => {
  const { limit, time, revoked } = createParts([{ wait: 100 }]);
  const call = createCall();
  const entered = limit.enter(call).catch((error: unknown) => error);
  await time.pass(99);
  limit.wake();
  call.end(new Error("over"));
  expect(await entered).toEqual(new Error("over"));
  await time.pass(10);
  expect(revoked).toEqual([2]);
});

test.each([
  ["gives back what it was let", { answers: [], taken: [1] }],
  ["waits for nothing where it was told to", { answers: [{ wait: 100 }], taken: [] }],
])("a call that ends before the store has answered %s", async (_, { answers, taken }) => {
  const over = new Error("over");
  const { limit, time, revoked } = createParts(answers);
  const call = createCall();
  const entered = limit.enter(call).catch((error: unknown) => error);
  call.end(over);
  await time.pass(1000);
  expect(await entered).toBe(over);
  expect([time.pending(), revoked]).toEqual([[], taken]);
});

test("a timer that has fired is forgotten, so that a call that queues meanwhile gets its own", async () => {
  const { limit, time } = createParts([{ wait: 100 }, { wait: 100 }, { wait: 100 }, { wait: 100 }]);
  const entered = [limit.enter(createCall()), limit.enter(createCall())];
  await time.pass(1);
  limit.wake();
  entered.push(limit.enter(createCall()));
  await time.pass(1000);
  expect(await Promise.all(entered)).toHaveLength(3);
  expect(time.pending()).toEqual([]);
});

test("a store that does not answer in time has failed for those who wait, and a late admission is revoked", async () => {
  const { timer, monotonicNow, pass, pending } = createManualTime();
  let answer = (_: Admission) => {};
  let isRevoked = false;
  const limit = createLimit({
    request: () => ({ calls: 1, window: 100 }),
    admit: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    maxWaiting: 10,
    patience: 300,
    timer,
    monotonicNow,
  });
  const ended = Promise.resolve(limit.enter(createCall())).catch((error: unknown) => error);
  await pass(300);
  expect(await ended).toEqual(new Error("it did not answer within 300 ms"));
  answer({
    revoke: () => {
      isRevoked = true;
    },
  });
  await pass(1);
  expect([isRevoked, pending()]).toEqual([true, []]);
});

test.each(["yes", {}, { wait: -1 }, { wait: Number.NaN }, { wait: "soon" }, { revoke: "no" }])(
  "a store that answers %o has failed",
  async (answer) => {
    const { limit } = createParts([answer as never]);
    await expect(limit.enter(createCall())).rejects.toThrow(
      "it must answer with { revoke } or with { wait }",
    );
  },
);

test("a wait longer than any timer is split, without asking all the time", async () => {
  const { limit, time, asked } = createParts([{ wait: 10 ** 12 }]);
  const call = createCall();
  const entered = limit.enter(call).catch((error: unknown) => error);
  await time.pass(1000);
  expect(time.pending()).toEqual([2 ** 31 - 1 - 1000]);
  expect(asked()).toBe(1);
  call.end(new Error("over"));
  await entered;
});

import { expect, test } from "vitest";
import { createFresh } from "../../src/fresh/fresh.ts";

const MINUTE = 60_000;

/** A source of numbered values that are valid for an hour, and two clocks to move. */
function createParts({ life = 60 * MINUTE, patience = 5000 } = {}) {
  let time = 1_000_000_000;
  let tick = 0;
  const asks: { give: (name?: string) => void; fail: (error: Error) => void }[] = [];
  const fresh = createFresh<{ name: string; endsAt: number }>({
    ask: () =>
      new Promise((resolve, reject) => {
        const number = asks.length + 1;
        asks.push({
          give: (name = `value ${number}`) => resolve({ name, endsAt: time + life }),
          fail: reject,
        });
      }),
    endOf: ({ endsAt }) => endsAt,
    marginOf: (left) => Math.min(15 * MINUTE, left / 4),
    patience,
    now: () => time,
    monotonicNow: () => tick,
  });
  const get = async () => (await fresh.get()).name;
  return {
    fresh,
    get,
    asks,
    pass: (ms: number) => {
      time += ms;
      tick += ms;
    },
    setClock: (by: number) => {
      time += by;
    },
    suspend: (ms: number) => {
      // The system clock goes on while the machine sleeps; the monotonic one stands still.
      time += ms;
    },
  };
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

test("a source is asked once for all who wait, and its value is kept", async () => {
  const { get, asks } = createParts();
  const waiting = [get(), get(), get()];
  asks[0]?.give();
  expect(await Promise.all(waiting)).toEqual(["value 1", "value 1", "value 1"]);
  expect([await get(), asks.length]).toEqual(["value 1", 1]);
});

test("a failure is not kept: those who waited get it, and the next caller asks again", async () => {
  const { get, asks } = createParts();
  const waiting = Promise.allSettled([get(), get()]);
  asks[0]?.fail(new Error("sealed"));
  expect((await waiting).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  const next = get();
  asks[1]?.give();
  expect(await next).toBe("value 2");
});

test("a clock that is set back makes no value last longer, and neither does a machine that was suspended", async () => {
  for (const pass of ["setClock", "suspend"] as const) {
    const parts = createParts();
    const first = parts.get();
    parts.asks[0]?.give();
    await first;
    if (pass === "setClock") {
      parts.setClock(-60 * MINUTE);
      parts.pass(60 * MINUTE);
    } else parts.suspend(60 * MINUTE);
    const next = parts.get();
    parts.asks[1]?.give();
    expect(await next).toBe("value 2");
  }
});

test("a refused value is dropped once, however many callers it was refused to", async () => {
  const { fresh, get, asks } = createParts();
  const first = fresh.get();
  asks[0]?.give();
  const refused = await first;
  fresh.drop(refused);
  const next = fresh.get();
  asks[1]?.give();
  await next;
  fresh.drop(refused);
  expect([await get(), asks.length]).toEqual(["value 2", 2]);
});

test("a source that hangs is given up when a caller's time is up, and the next caller asks again", async () => {
  const { fresh, get, asks } = createParts();
  const hanging = fresh.get() as Promise<unknown>;
  void fresh.get();
  fresh.leave(hanging, { isLate: true });
  const next = get();
  expect(asks).toHaveLength(2);
  asks[1]?.give();
  expect(await next).toBe("value 2");
});

test("a source is given up when the last waiting caller leaves, not while others wait", async () => {
  const { fresh, asks } = createParts();
  const hanging = fresh.get() as Promise<unknown>;
  void fresh.get();
  fresh.leave(hanging, { isLate: false });
  void fresh.get();
  expect(asks).toHaveLength(1);
  fresh.leave(hanging, { isLate: false });
  fresh.leave(hanging, { isLate: false });
  void fresh.get();
  expect(asks).toHaveLength(2);
});

test("a source is given up when it exceeds the patience, even if callers wait", async () => {
  const { fresh, asks, pass } = createParts({ patience: 5000 });
  void fresh.get();
  pass(4999);
  void fresh.get();
  expect(asks).toHaveLength(1);
  pass(1);
  void fresh.get();
  expect(asks).toHaveLength(2);
});

test("a late answer of a source is used, unless its successor has answered", async () => {
  const { fresh, get, asks } = createParts();
  fresh.leave(fresh.get() as Promise<unknown>, { isLate: true });
  const second = get();
  asks[0]?.give("late");
  await settle();
  expect(await get()).toBe("late");
  asks[1]?.give();
  expect([await second, await get()]).toEqual(["value 2", "value 2"]);

  const other = createParts();
  other.fresh.leave(other.fresh.get() as Promise<unknown>, { isLate: true });
  const successor = other.get();
  other.asks[1]?.give();
  await successor;
  other.asks[0]?.give("too late");
  await settle();
  expect(await other.get()).toBe("value 2");
});

test("a renewal that hangs or fails does not hide a value that is still valid", async () => {
  const { get, asks, pass } = createParts();
  const first = get();
  asks[0]?.give();
  await first;
  pass(50 * MINUTE);
  expect([await get(), asks.length]).toEqual(["value 1", 2]);
  pass(10_000);
  expect([await get(), asks.length]).toEqual(["value 1", 3]);
  asks[2]?.fail(new Error("sealed"));
  await settle();
  expect(await get()).toBe("value 1");
});

test("a value that arrives expired is given to those who waited, and requested again", async () => {
  const { get, asks } = createParts({ life: -1 });
  const first = get();
  asks[0]?.give();
  expect(await first).toBe("value 1");
  void get();
  expect(asks).toHaveLength(2);
});

test("what a source throws synchronously is rethrown, but not by a renewal ahead of expiry", () => {
  let time = 0;
  let isSealed = false;
  const { get } = createFresh({
    ask: () => {
      if (isSealed) throw new Error("sealed");
      return { endsAt: time + 4000 };
    },
    endOf: ({ endsAt }) => endsAt,
    marginOf: (life) => life / 4,
    patience: 1,
    now: () => time,
    monotonicNow: () => time,
  });
  expect(get()).toEqual({ endsAt: 4000 });
  isSealed = true;
  time = 3500;
  expect(get()).toEqual({ endsAt: 4000 });
  time = 4000;
  expect(get).toThrow("sealed");
  isSealed = false;
  expect(get()).toEqual({ endsAt: 8000 });
});

test("a question from before a refusal answers nobody after it", async () => {
  const { fresh, get, asks, pass } = createParts();
  const first = fresh.get();
  asks[0]?.give();
  const refused = await first;
  pass(50 * MINUTE); // It is being renewed ahead of its end when it is refused.
  await get();
  fresh.drop(refused);
  const next = get();
  asks[2]?.give();
  asks[1]?.give("of the key before");
  expect([await next, await get()]).toEqual(["value 3", "value 3"]);
});

test("a value is requested again if a clock set back by days would keep it forever", async () => {
  const { get, asks, setClock } = createParts();
  const first = get();
  asks[0]?.give();
  await first;
  setClock(-3 * 24 * 60 * MINUTE);
  const next = get();
  asks[1]?.give();
  expect(await next).toBe("value 2");
});

import { expect, test } from "vitest";
import { askForCredentials } from "../../src/attempt/credentials.ts";

const MINUTE = 60_000;

/** A source that gives numbered credentials for an hour each, and a clock to move. */
function createParts({ life = 60 * MINUTE, isEndless = false } = {}) {
  let time = 0;
  let asked = 0;
  const state = { failing: false };
  const { get } = askForCredentials(
    async () => {
      asked += 1;
      if (state.failing) throw new Error("vault is sealed");
      return { name: `key ${asked}`, ...(isEndless ? {} : { expiresAt: time + life }) };
    },
    { now: () => time, monotonicNow: () => time },
  );
  return {
    get: async () => (await get()).name,
    asked: () => asked,
    state,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

test("credentials are kept until 15 minutes before they expire, and renewed without making a call wait", async () => {
  const { get, asked, pass } = createParts();
  const names = [await get()];
  pass(44 * MINUTE);
  names.push(await get());
  pass(1 * MINUTE);
  names.push(await get());
  names.push(await get());
  expect(names).toEqual(["key 1", "key 1", "key 1", "key 2"]);
  expect(asked()).toBe(2);
});

test("short-lived credentials are renewed when a quarter of their life is left", async () => {
  const { get, pass } = createParts({ life: 4000 });
  await get();
  pass(2999);
  await get();
  expect(await get()).toBe("key 1");
  pass(1);
  await get();
  expect(await get()).toBe("key 2");
});

test("a source is asked once for all calls that wait for it", async () => {
  const { get, asked } = createParts();
  expect(await Promise.all([get(), get(), get()])).toEqual(["key 1", "key 1", "key 1"]);
  expect(asked()).toBe(1);
});

test("a refresh that fails keeps the old credentials while they are valid, and asks again after a pause", async () => {
  const { get, asked, pass, state } = createParts();
  await get();
  state.failing = true;
  pass(50 * MINUTE);
  expect([await get(), await get()]).toEqual(["key 1", "key 1"]);
  expect(asked()).toBe(2);
  pass(10_000);
  expect(await get()).toBe("key 1");
  expect(asked()).toBe(3);
  pass(10 * MINUTE);
  await expect(get()).rejects.toThrow("vault is sealed");
  state.failing = false;
  expect(await get()).toBe("key 5");
});

test("credentials that do not expire are requested every time", async () => {
  const { get } = createParts({ isEndless: true });
  expect([await get(), await get()]).toEqual(["key 1", "key 2"]);
});

test("a synchronous source returns synchronously", () => {
  const { get } = askForCredentials(() => ({ name: "key", expiresAt: 1000 }), {
    now: () => 0,
    monotonicNow: () => 0,
  });
  expect(get()).toEqual({ name: "key", expiresAt: 1000 });
});

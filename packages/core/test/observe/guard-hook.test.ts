import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { CallEvent } from "../../src/observe/call-event.ts";
import { guardHook } from "../../src/observe/guard-hook.ts";

const event: CallEvent = { type: "call-start", vendor: "acme", operation: "getThing", call: 1 };

async function warningsOf(hook: (event: CallEvent) => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const listen = ({ message }: Error) => warnings.push(message);
  process.on("warning", listen);
  const guarded = guardHook(hook, { caller: "createClient", option: "onEvent" });
  guarded(event);
  guarded(event);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", listen);
  return warnings;
}

const said = (what: string) => [`createClient: option "onEvent" failed, and calls go on: ${what}`];

test("a hook that throws or rejects is reported once, in one line, and called again all the same", async () => {
  let called = 0;
  const broken = () => {
    called += 1;
    throw new Error("disk\nfull");
  };
  expect(await warningsOf(broken)).toEqual(said("disk full"));
  expect(called).toBe(2);
  expect(await warningsOf(async () => broken())).toEqual(said("disk full"));
  // A promise of another realm.
  expect(await warningsOf(() => runInNewContext("Promise.reject('no')"))).toEqual(said("no"));
});

test("a hook may throw values that are not errors, even unreadable ones", async () => {
  const throwing = (thrown: unknown) =>
    warningsOf(() => {
      throw thrown;
    });
  expect(await throwing(undefined)).toEqual(said("undefined"));
  expect(await throwing(Object.create(null))).toEqual(said("what it threw cannot be read"));
});

test("a hook that succeeds is not reported", async () => {
  expect(await warningsOf(async () => {})).toEqual([]);
});

test("a thenable whose then returns nothing is still observed", async () => {
  // biome-ignore lint/suspicious/noThenProperty: it is what is tested.
  const thenable = { then: (_: unknown, reject: (error: Error) => void) => void reject(new Error("no")) };
  expect(await warningsOf(() => thenable)).toEqual(said("no"));
});

test("a password in a URL is not reported", async () => {
  const broken = () => {
    throw new Error("no log at https://me:pass@logs.example");
  };
  expect(await warningsOf(broken)).toEqual(said("no log at https://***@logs.example"));
});

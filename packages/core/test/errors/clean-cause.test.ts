import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { cleanCause } from "../../src/errors/clean-cause.ts";

const mask = (text: string) => text.replaceAll("canary", "***");
const clean = (cause: unknown) => cleanCause(cause, mask);

test("an error of several addresses names them, and keeps a copy of each", () => {
  const one = Object.assign(new Error("connect ETIMEDOUT 127.0.0.1:1"), { code: "ETIMEDOUT" });
  const other = Object.assign(new Error("connect ECONNREFUSED ::1:1"), { code: "ECONNREFUSED" });
  const copy = clean(Object.assign(new AggregateError([one, other]), { code: "ETIMEDOUT" }));
  expect(copy).toMatchObject({
    message: "connect ETIMEDOUT 127.0.0.1:1; connect ECONNREFUSED ::1:1",
    code: "ETIMEDOUT",
    errors: [{ message: one.message }, { message: other.message, code: "ECONNREFUSED" }],
  });
});

test("name, code, message, stack and nested causes are masked, short and on one line", () => {
  const cause = Object.assign(new Error("canary\nin\u001b[31m the message"), {
    name: "canary",
    code: "canary",
    url: "https://h/?canary",
    cause: new Error("canary below"),
  });
  const copy = clean(cause);
  expect([copy.name, copy.message, (copy as { code?: string }).code]).toEqual([
    "***",
    "*** in [31m the message",
    "***",
  ]);
  expect(inspect(copy, { depth: 9, showHidden: true })).not.toContain("canary");
});

test("an error of another realm is recognized", () => {
  const foreign: unknown = runInNewContext("Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })");
  expect(clean(foreign)).toMatchObject({ message: "refused", code: "ECONNREFUSED" });
});

test("an unreadable thrown value still becomes an error", () => {
  const hostile = {
    get message() {
      throw new Error("canary");
    },
  };
  for (const thrown of [hostile, Object.create(null), Symbol("s"), undefined]) {
    expect(clean(thrown)).toBeInstanceOf(Error);
  }
});

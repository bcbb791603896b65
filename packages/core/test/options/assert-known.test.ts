import { expect, test } from "vitest";
import { assertKnown } from "../../src/options/assert-known.ts";

const names = ["deadline", "timeout", "retry", "onEvent", "keepAliveTimeout"];
const messageOf = (options: object): string => {
  try {
    assertKnown("create", options, { names });
  } catch (error) {
    return (error as Error).message.replace("create: option ", "");
  }
  return "taken";
};

test("known options, and unknown ones that are undefined, are accepted", () => {
  expect(messageOf({ deadline: 1, retry: false, timout: undefined })).toBe("taken");
});

test.each([
  ["timout", "timeout"],
  ["timeuot", "timeout"],
  ["Timeout", "timeout"],
  ["dead_line", "deadline"],
  ["onevent", "onEvent"],
  ["keepaliveTimeOut", "keepAliveTimeout"],
])("%s is refused as a misspelt %s", (given, meant) => {
  expect(messageOf({ [given]: 1 })).toBe(`"${given}" is unknown; did you mean "${meant}"?`);
});

test("an option unlike any other is refused without a suggestion", () => {
  expect(messageOf({ colour: 1 })).toBe('"colour" is unknown');
  const rule = '"options" must have no other names than those of options';
  for (const name of ["x".repeat(10_000), "<html>", "time out", "", "a\nb"])
    expect(messageOf({ [name]: 1 })).toBe(rule);
});

test("where other names are allowed, only misspelt options are refused", () => {
  const options = { names, isOpen: true };
  assertKnown("create", { provider: "chain", timeout: 1 }, options);
  expect(() => assertKnown("create", { timout: 1 }, options)).toThrow(/did you mean "timeout"/);
});

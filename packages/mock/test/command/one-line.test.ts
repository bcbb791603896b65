import { expect, test } from "vitest";
import { toOneLine } from "../../src/command/one-line.ts";

const line = (text: string) => toOneLine(text, { secrets: ["c4n4ry", ""], length: 40 });

test.for([
  ["words", "getCallbackToken", "getCallbackToken"],
  ["line feeds and terminal codes", "a\nb\r\u001b[31mc\u0000\u009bd", "a b [31mc d"],
  ["what turns the direction of writing", "a\u202eb\u2066c\u2028d", "a b c d"],
  ["a secret of an account", "/x/c4n4ry/y", "/x/…/y"],
  ["a parameter in the path", "/x&usersig=eJx1*-_&a=1", "/x&usersig=…&a=1"],
  ["a token behind a colon", "x-acs-security-token: abc, d", "x-acs-security-token: …, d"],
  ["something long enough to be a key", `/${"f".repeat(64)}/y`, "/…/y"],
  ["what is longer than a line", "a ".repeat(100), `${"a ".repeat(19)}a…`],
  ["a code that only sounds like a secret", "InvalidSecurityToken.Expired", "InvalidSecurityToken.Expired"],
] as const)("%s", ([, text, expected]) => {
  expect(line(text)).toBe(expected);
});

test("takes its time over no text, however long", () => {
  expect(line("token-".repeat(1_000_000))).toBe("…");
});

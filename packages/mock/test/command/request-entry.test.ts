import { expect, test } from "vitest";
import { renderRequestEntry, toRequestEntry, toSafeLine } from "../../src/command/request-entry.ts";
import type { Exchange } from "../../src/index.ts";

const exchange: Exchange = {
  vendor: "tencent-live",
  request: { method: "POST", target: "/v4/a?usersig=c4n4ry", headers: {}, body: "" },
  operation: "getCallbackToken",
  response: { status: 200, headers: {}, body: "" },
  verdict: "accepted",
  duration: 3.4,
};

const lineOf = (changes: Partial<Exchange>, unsigned = false) =>
  renderRequestEntry(toRequestEntry({ ...exchange, ...changes }, { secrets: ["c4n4ry"], unsigned }));

test.for<[fact: string, line: string, expected: string]>([
  ["what was accepted", lineOf({}), "tencent-live POST getCallbackToken accepted 200 3 ms"],
  ["what was refused", lineOf({ verdict: "70009" }), "tencent-live POST getCallbackToken 70009 200 3 ms"],
  [
    "what was not checked",
    lineOf({}, true),
    "tencent-live POST getCallbackToken accepted 200 3 ms, signature NOT checked",
  ],
  [
    "what met a fault",
    lineOf({ fault: { reset: "during-body" } }),
    "tencent-live POST getCallbackToken accepted 200 3 ms, scenario: reset",
  ],
])("a line shows %s", ([, line, expected]) => {
  expect(line).toBe(expected);
});

test("a request that names no operation is logged with its path, without the query", () => {
  const { operation: _, ...unnamed } = exchange;
  const request = { ...exchange.request, target: "/c4n4ry?usersig=c4n4ry" };
  expect(toRequestEntry({ ...unnamed, request }, { secrets: ["c4n4ry"], unsigned: false })).toEqual({
    vendor: "tencent-live",
    method: "POST",
    operation: "/…",
    verdict: "accepted",
    status: 200,
    duration: 3,
    signatureChecked: true,
  });
});

test("strings from outside are logged as one short line", () => {
  const line = lineOf({
    operation: `/a\n${"b".repeat(60)} ${"c ".repeat(60)}`,
    verdict: "x\u001b[2J ".repeat(60),
  });
  expect([line.includes("\n"), line.includes("\u001b"), line.length < 300]).toEqual([false, false, true]);
});

const safeLine = (text: string) => toSafeLine(text, { secrets: ["c4n4ry", ""], length: 40 });

test.for([
  ["nothing in plain words", "getCallbackToken", "getCallbackToken"],
  ["line feeds and terminal codes", "a\nb\r\u001b[31mc\u0000\u009bd", "a b [31mc d"],
  ["bidirectional controls", "a\u202eb\u2066c\u2028d", "a b c d"],
  ["a secret of an account", "/x/c4n4ry/y", "/x/…/y"],
  ["a parameter in the path", "/x&usersig=eJx1*-_&a=1", "/x&usersig=…&a=1"],
  ["a token after a colon", "x-acs-security-token: abc, d", "x-acs-security-token: …, d"],
  ["a word long enough to be a key", `/${"f".repeat(64)}/y`, "/…/y"],
  ["a string longer than a line", "a ".repeat(100), `${"a ".repeat(19)}a…`],
  ["no code that only sounds like a secret", "InvalidSecurityToken.Expired", "InvalidSecurityToken.Expired"],
] as const)("shortens and masks %s", ([, text, expected]) => {
  expect(safeLine(text)).toBe(expected);
});

test("masks a long string quickly", () => {
  expect(safeLine("token-".repeat(1_000_000))).toBe("…");
});

import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { findNearest, shellQuote, suggestNames } from "../src/messages.ts";

const names = ["sendMessage", "sendMessageToGroup", "getCallbackToken", "setCallbackToken", "banMember"];

test.for([
  ["sendMesage", ["sendMessage"]],
  ["SendMessage", ["sendMessage", "sendMessageToGroup"]],
  ["callbackToken", ["getCallbackToken", "setCallbackToken"]],
  ["getcallbacktoken", ["getCallbackToken", "setCallbackToken"]],
  ["x", []],
  ["", []],
] as const)("findNearest(%j) is %j", ([name, nearest]) => {
  expect(findNearest(name, names)).toEqual(nearest);
});

test("suggestNames suggests close names, or else lists all", () => {
  expect([
    suggestNames("bnaMember", names),
    suggestNames("kick", ["a", "b", "c"]),
    suggestNames("callbackToken", names),
  ]).toEqual([
    'did you mean "banMember"?',
    "there are a, b and c",
    'did you mean "getCallbackToken" or "setCallbackToken"?',
  ]);
});

test("findNearest is fast for a long name", () => {
  expect(findNearest("x".repeat(1_000_000), names)).toEqual([]);
});

test("shellQuote leaves a plain word as it is", () => {
  expect(shellQuote("http://127.0.0.1:4010")).toBe("http://127.0.0.1:4010");
});

test.for([
  ["nothing", ""],
  ["a quote", "it's"],
  ["quotes of both kinds", `'"'"''`],
  ["what a shell would run", "$(reboot) `reboot` $HOME ; & | > <"],
  ["what a shell would expand", "* ? [a-z] ~ {a,b} !!"],
  ["a backslash before a quote", "\\'"],
  ["lines", "a\nb\r\n"],
  ["characters beyond ASCII", "中文 😀"],
] as const)("a shell reads back a quoted string: %s", ([, text]) => {
  expect(execFileSync("sh", ["-c", `printf %s ${shellQuote(text)}`]).toString()).toBe(text);
});

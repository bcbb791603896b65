import { expect, test } from "vitest";
import { findNearest, suggest } from "../src/nearest.ts";

const names = ["sendMessage", "sendMessageToGroup", "getCallbackToken", "setCallbackToken", "banMember"];

test.for([
  ["sendMesage", ["sendMessage"]],
  ["SendMessage", ["sendMessage", "sendMessageToGroup"]],
  ["callbackToken", ["getCallbackToken", "setCallbackToken"]],
  ["getcallbacktoken", ["getCallbackToken", "setCallbackToken"]],
  ["x", []],
  ["", []],
] as const)("nearest to %j are %j", ([name, nearest]) => {
  expect(findNearest(name, names)).toEqual(nearest);
});

test("a message ends in what may have been meant, or else in what there is", () => {
  expect([
    suggest("bnaMember", names),
    suggest("kick", ["a", "b", "c"]),
    suggest("callbackToken", names),
  ]).toEqual([
    'did you mean "banMember"?',
    "there are a, b and c",
    'did you mean "getCallbackToken" or "setCallbackToken"?',
  ]);
});

test("takes its time over no name, however long", () => {
  expect(findNearest("x".repeat(1_000_000), names)).toEqual([]);
});

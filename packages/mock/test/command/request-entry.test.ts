import { expect, test } from "vitest";
import { renderRequestEntry, toRequestEntry } from "../../src/command/request-entry.ts";
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
])("a line tells %s", ([, line, expected]) => {
  expect(line).toBe(expected);
});

test("what names no operation is told by its path, without the query", () => {
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

test("others' text is one short line", () => {
  const line = lineOf({
    operation: `/a\n${"b".repeat(60)} ${"c ".repeat(60)}`,
    verdict: "x\u001b[2J ".repeat(60),
  });
  expect([line.includes("\n"), line.includes("\u001b"), line.length < 300]).toEqual([false, false, true]);
});

import { expect, test } from "vitest";
import { jsonReply, problemReply, type Reply } from "../../src/server/reply.ts";
import { toVerdict } from "../../src/server/verdict.ts";
import { vendors } from "../../src/vendors.ts";

test.for<[fact: string, reply: Reply, verdict: string]>([
  ["a payload", jsonReply(200, { RequestId: "r", Result: {} }), "accepted"],
  ["no JSON with a good status", { status: 200, headers: {}, body: "" }, "accepted"],
  ["a refusal", jsonReply(400, { Code: "Throttling.User" }), "Throttling.User"],
  ["a refusal with a good status", jsonReply(200, { Code: "Forbidden" }), "Forbidden"],
  ["a page of something in front of the vendor", { status: 502, headers: {}, body: "<p>" }, "Bad Gateway"],
  ["another protocol", { status: 101, headers: {}, body: "" }, "Switching Protocols"],
  ["a status without words", { status: 599, headers: {}, body: "null" }, "599"],
  ["a fault of the mock", problemReply(500, { title: "The mock failed: why" }), "The mock failed: why"],
  ["nothing", { status: 0, headers: {}, body: "" }, "lost"],
])("%s", ([, reply, verdict]) => {
  expect(toVerdict(reply, vendors["alibaba-live"].readCode)).toBe(verdict);
});

test("tencent-live refuses with a code that is not 0", () => {
  const { readCode } = vendors["tencent-live"];
  expect(
    [jsonReply(200, { ErrorCode: 0 }), jsonReply(200, { ErrorCode: 70001 })].map((reply) =>
      toVerdict(reply, readCode),
    ),
  ).toEqual(["accepted", "70001"]);
});

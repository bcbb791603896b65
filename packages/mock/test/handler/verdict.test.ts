import { expect, test } from "vitest";
import { toVerdict } from "../../src/handler/verdict.ts";
import { vendors } from "../../src/vendors.ts";
import { jsonAnswer, problemAnswer, type VendorAnswer } from "../../src/wire/answer.ts";

test.for<[fact: string, answer: VendorAnswer, verdict: string]>([
  ["a payload", jsonAnswer(200, { RequestId: "r", Result: {} }), "accepted"],
  ["no JSON with a good status", { status: 200, headers: {}, body: "" }, "accepted"],
  ["a refusal", jsonAnswer(400, { Code: "Throttling.User" }), "Throttling.User"],
  ["a refusal with a good status", jsonAnswer(200, { Code: "Forbidden" }), "Forbidden"],
  ["a page of something in front of the vendor", { status: 502, headers: {}, body: "<p>" }, "Bad Gateway"],
  ["another protocol", { status: 101, headers: {}, body: "" }, "Switching Protocols"],
  ["a status without words", { status: 599, headers: {}, body: "null" }, "599"],
  ["a fault of the mock", problemAnswer(500, { title: "The mock failed: why" }), "The mock failed: why"],
  ["nothing", { status: 0, headers: {}, body: "" }, "lost"],
])("%s", ([, answer, verdict]) => {
  expect(toVerdict(answer, vendors["alibaba-live"].readRefusalCode)).toBe(verdict);
});

test("tencent-live refuses with a code that is not 0", () => {
  const { readRefusalCode } = vendors["tencent-live"];
  expect(
    [jsonAnswer(200, { ErrorCode: 0 }), jsonAnswer(200, { ErrorCode: 70001 })].map((answer) =>
      toVerdict(answer, readRefusalCode),
    ),
  ).toEqual(["accepted", "70001"]);
});

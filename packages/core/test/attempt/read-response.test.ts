import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createReadResponse } from "../../src/attempt/read-response.ts";
import { VendorError } from "../../src/errors/vendor-error.ts";
import { createCall, request } from "../stubs.ts";

const catalogue = {
  Busy: { category: "throttled", remedy: "retry" },
  Lost: { category: "transient", remedy: "retry", ambiguous: true },
  Bad: { category: "invalid", remedy: "fix" },
} as const;

class ThingError extends VendorError<typeof catalogue> {
  override readonly name = "ThingError";
}

const readResponse = createReadResponse({
  catalogue,
  sensitive: ["token"],
  readRequestId: ({ id }) => id,
  read: ({ code, message }, { status }) =>
    typeof code === "string" ? { code, message: String(message) } : status === 200 ? "payload" : "unreadable",
  createError: (facts) => new ThingError(facts),
});

function read(text: string, { status = 200, idempotent = true, fault = "" } = {}) {
  const call = createCall({ idempotent, attempts: 3 });
  const sent = { ...request, query: "token=top-secret" };
  const outcome = readResponse({ status, headers: {}, text, ...(fault && { fault }) }, sent, call);
  return "refusal" in outcome ? (outcome.refusal as ThingError) : outcome.payload;
}

test("a payload is handed on parsed", () => {
  expect(read('{"a":1}')).toEqual({ a: 1 });
});

test("a refusal becomes the vendor's error with every fact, whatever the status says", () => {
  const error = read('{"code":"Busy","message":"slow\\n down","id":"R1"}') as ThingError;
  expect({ ...error, message: error.message }).toEqual({
    name: "ThingError",
    message: "getThing: Busy: slow down (request R1)",
    code: "Busy",
    category: "throttled",
    status: 200,
    requestId: "R1",
    operation: "getThing",
    attempts: 3,
    retryable: true,
    bodyStart: undefined,
  });
});

test("retryable follows the catalogue, and an ambiguous code is not retryable unless the call is idempotent", () => {
  const retryable = (code: string, idempotent: boolean) =>
    (read(JSON.stringify({ code, message: "" }), { idempotent }) as ThingError).retryable;
  expect([
    retryable("Busy", false),
    retryable("Lost", true),
    retryable("Lost", false),
    retryable("Bad", true),
  ]).toEqual([true, true, false, false]);
});

test("a code missing from the catalogue is passed on and classified by its status", () => {
  const unknown = (status: number) => read('{"code":"New","message":"m"}', { status }) as ThingError;
  expect([unknown(400).code, unknown(400).category, unknown(400).retryable, unknown(503).retryable]).toEqual([
    "New",
    "unknown",
    false,
    true,
  ]);
  expect((read('{"code":"toString","message":"m"}') as ThingError).category).toBe("unknown");
});

test("a gateway's page keeps its status and how it began", () => {
  const error = read(`<html>${"x".repeat(500)}`, { status: 502 }) as ThingError;
  expect(error.message).toBe(
    "getThing: UnexpectedResponse: HTTP 502 with a body that is not the vendor's JSON",
  );
  expect([error.status, error.category, error.retryable, error.bodyStart]).toEqual([
    502,
    "unavailable",
    true,
    `<html>${"x".repeat(194)}`,
  ]);
});

test("a body that the transport could not read is unexpected, whatever is left of it", () => {
  const error = read('{"a":1}', { fault: "a body that is not UTF-8" }) as ThingError;
  expect([error.message, error.status, error.bodyStart]).toEqual([
    "getThing: UnexpectedResponse: HTTP 200 with a body that is not UTF-8; the vendor may have acted all the same",
    200,
    '{"a":1}',
  ]);
});

test("a gateway that is asked too often throttles", () => {
  const error = read("slow down", { status: 429, idempotent: false }) as ThingError;
  expect([error.category, error.retryable]).toEqual(["throttled", true]);
});

test("JSON that was cut off, is not an object or is empty is unexpected, and final unless the status is transient", () => {
  for (const text of ['{"a":', "[]", "null", '"text"', ""]) {
    const error = read(text) as ThingError;
    expect([error.code, error.status, error.retryable]).toEqual(["UnexpectedResponse", 200, false]);
  }
});

test("no secret of the request reaches the error, however the vendor repeats it", () => {
  const page = read("<p>GET /?token=top-secret failed for top-secret</p>", { status: 502 });
  const refusal = read('{"code":"Bad","message":"token top-secret is bad"}');
  expect(inspect([page, refusal])).not.toContain("top-secret");
  expect((page as ThingError).bodyStart).toBe("<p>GET /?token=*** failed for ***</p>");
});

test("hasCategory tests the category of an error's code", () => {
  const error = read('{"code":"Busy"}') as ThingError;
  expect([error.hasCategory("throttled"), error.hasCategory("transient")]).toEqual([true, false]);
});

test("a code and a request id that repeat a secret are masked, and vendor strings are truncated", () => {
  const text = JSON.stringify({ code: "no top-secret", message: "x".repeat(10 * 2 ** 20), id: "top-secret" });
  const error = read(text) as ThingError;
  expect([error.code, error.requestId]).toEqual(["no ***", "***"]);
  expect(error.message.length).toBeLessThan(20_000);
});

test("a code and a request id with line ends and escapes are written on one line", () => {
  const error = read(JSON.stringify({ code: "a\r\nb", message: "c\u001b[31m", id: "d\ne" })) as ThingError;
  expect(error.message).toBe("getThing: a b: c [31m (request d e)");
});

import { expect, test } from "vitest";
import type { Operation } from "../../src/call/operation.ts";
import { createWireMapping } from "../../src/client/wire-mapping.ts";

const operation: Operation = {
  id: "getThing",
  method: "POST",
  path: "/GetThing",
  body: "form",
  idempotent: true,
};

test("a target and naming headers turn an operation's path into the wire form", () => {
  const form = { target: "/", headers: { "x-action": "{action}", "x-version": "1" } };
  const toWire = createWireMapping("https://h:8443", form);
  expect(toWire({ operation, query: "q=1", headers: { "x-mine": "m" }, body: "a=b" })).toEqual({
    method: "POST",
    origin: "https://h:8443",
    host: "h:8443",
    path: "/",
    query: "q=1",
    headers: {
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
      "x-action": "GetThing",
      "x-mine": "m",
      "x-version": "1",
    },
    body: "a=b",
  });
});

test("without a target the path travels as it is, and the scheme's default port is left out of the host", () => {
  const { path, host, headers } = createWireMapping(
    "https://h:443",
    {},
  )({
    operation,
    query: "",
    headers: {},
    body: undefined,
  });
  expect({ path, host, headers }).toEqual({
    path: "/GetThing",
    host: "h",
    headers: { accept: "application/json" },
  });
});

test("a JSON operation with nothing to send sends the empty body of the description", () => {
  const toWire = createWireMapping("https://h", { emptyBody: "{}" });
  const request = { query: "", headers: {}, body: undefined };
  expect(toWire({ ...request, operation: { ...operation, body: "json" } }).body).toBe("{}");
  expect(toWire({ ...request, operation }).body).toBe(undefined);
});

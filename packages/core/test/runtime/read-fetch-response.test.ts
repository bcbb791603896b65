import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { Progress } from "../../src/call/call.ts";
import { listHeaders, readBody } from "../../src/runtime/read-fetch-response.ts";

const LIMIT = 1000;
const read = (response: unknown, limit = LIMIT) =>
  readBody(response as Response, { limit, progress: new Progress({ needsNewConnection: false }) });
const bytes = new TextEncoder().encode("abc");

test.each<[string, unknown]>([
  ["a Response", new Response("abc")],
  [
    "a body that is a stream of Node's, as older libraries give it",
    { body: Readable.from([Buffer.from("abc")]) },
  ],
  ["a stream of strings", { body: Readable.from(["a", "bc"]) }],
  ["a body as bytes", { arrayBuffer: async () => bytes.buffer }],
  ["a body as a view of bytes", { arrayBuffer: async () => Buffer.from("abc") }],
  ["a body as text", { text: async () => "abc" }],
])("%s is read", async (_, response) => {
  expect(await read(response)).toEqual({ text: "abc" });
});

test.each<[string, unknown]>([
  ["text() that returns no string", { text: async (): Promise<unknown> => ({}) }],
  ["a stream of numbers", { body: Readable.from([1, 2]) }],
  ["nothing to read it by", { body: null, json: async () => ({}) }],
  ["no body at all", {}],
])("a response with %s is refused", async (_, response) => {
  expect(await read(response)).toBeUndefined();
});

test("a Node stream that exceeds the limit is destroyed", async () => {
  const body = Readable.from(endless());
  expect(await read({ body })).toEqual({ text: "", fault: `a body of more than ${LIMIT} bytes` });
  expect(body.destroyed).toBe(true);
});

test("a body of very many parts lets other tasks run", async () => {
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  });
  await read({ body: new ReadableStream({ pull: (controller) => controller.enqueue(bytes) }) }, 2 ** 16);
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(0);
});

test("headers are listed by lower-case name from any source, and anything else is skipped", () => {
  const list = (headers: unknown) => listHeaders({ headers } as Response);
  expect(list(new Headers({ "X-A": "1" }))).toEqual({ "x-a": "1" });
  expect(list({ "X-A": "1", "X-B": 2, "X-C": null })).toEqual({ "x-a": "1" });
  expect(
    list([
      ["X-A", "1"],
      ["x-a", "2"],
      [Symbol("x"), "3"],
    ]),
  ).toEqual({ "x-a": "1, 2" });
  expect(list([["__proto__", "1"]])).toEqual({});
  expect(list([["constructor", "1"]])).toEqual({ constructor: "1" });
  expect([list(null), list(undefined), list(7), list([null])]).toEqual([{}, {}, {}, {}]);
});

function* endless() {
  for (;;) yield Buffer.from(bytes);
}

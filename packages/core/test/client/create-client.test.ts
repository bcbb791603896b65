import { expect, test } from "vitest";
import type { Call } from "../../src/call/call.ts";
import type { Operation } from "../../src/call/operation.ts";
import type { Outcome } from "../../src/call/stage.ts";
import type { WireRequest } from "../../src/call/wire-message.ts";
import { assembleClient } from "../../src/client/create-client.ts";
import { QuotaError } from "../../src/errors/call-errors.ts";
import { InvalidRequestError } from "../../src/errors/invalid-request-error.ts";
import { createRequestCheck } from "../../src/request-check/request-check.ts";

const operations: Operation[] = [
  {
    id: "sendThing",
    method: "POST",
    path: "/SendThing",
    body: "form",
    query: ["Skip"],
    idempotent: false,
  },
  { id: "listThings", method: "GET", path: "/ListThings", idempotent: true },
];

const check = createRequestCheck({
  sendThing: { required: ["Id"], properties: { Id: { type: "string" }, Skip: { type: "boolean" } } },
  listThings: { properties: { Page: { type: "integer" } } },
});

interface Methods {
  sendThing(request: { Id: string; Skip?: boolean }, options?: object): Promise<unknown>;
  listThings(request?: { Page?: number }): Promise<unknown>;
}

interface Paths {
  "/SendThing": {
    post: {
      parameters: { query?: { Skip?: boolean } };
      requestBody: { content: { "application/x-www-form-urlencoded": { Id: string } } };
      responses: { 200: { content: { "application/json": { ok: true } } } };
    };
  };
}

function createParts(
  outcome: Outcome = { payload: { ok: true } },
  { isChecked }: { isChecked: boolean } = { isChecked: true },
) {
  const sent: { request: WireRequest; call: Call }[] = [];
  const client = assembleClient<Methods, Paths>(
    {
      endpoint: "https://h",
      operations,
      wire: { target: "/", headers: { "x-action": "{action}" } },
      checkRequest: isChecked ? check : undefined,
      monotonicNow: () => 0,
      callNumbers: { last: 0 },
      send: async (request, call) => {
        sent.push({ request, call });
        return { response: { status: 200, headers: { "x-id": "1" }, text: '{"ok":true}' }, outcome };
      },
    },
    async () => {},
  );
  return { client, sent };
}

/** The wire form of `sendThing` with `Skip`, but for its body. */
const sentThing = {
  method: "POST",
  origin: "https://h",
  host: "h",
  path: "/",
  query: "Skip=true",
  headers: {
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
    "x-action": "SendThing",
  },
};

test("a method sorts its fields into query and body and resolves to the payload", async () => {
  const { client, sent } = createParts();
  expect(await client.sendThing({ Id: "a b*", Skip: true })).toEqual({ ok: true });
  expect(sent.map(({ request }) => request)).toEqual([{ ...sentThing, body: "Id=a%20b%2A" }]);
});

test("an operation without a body sends all fields in the query", async () => {
  const { client, sent } = createParts();
  await client.listThings({ Page: 2 });
  await client.listThings();
  expect(sent.map(({ request: { method, query, body } }) => ({ method, query, body }))).toEqual([
    { method: "GET", query: "Page=2", body: undefined },
    { method: "GET", query: "", body: undefined },
  ]);
});

test("a call's signal and deadline reach the pipeline", async () => {
  const { client, sent } = createParts();
  const { signal } = new AbortController();
  await client.sendThing({ Id: "a" }, { signal, deadline: 70 });
  expect(sent[0]?.call).toMatchObject({ operation: operations[0], signal, deadline: 70, attempts: 0 });
});

test("a request that breaks the rules is refused with every violation, and nothing is sent", async () => {
  const { client, sent } = createParts();
  const broken = { Skip: "yes", Other: 1 } as unknown as { Id: string };
  const error = await client.sendThing(broken).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({
    message:
      "sendThing: invalid request: Id is required; Skip must be a boolean; Other is not a field of this request",
    code: "InvalidRequest",
    operation: "sendThing",
    violations: [
      { field: "Id", rule: "required" },
      { field: "Skip", rule: "type" },
      { field: "Other", rule: "additionalProperties" },
    ],
  });
  expect(sent).toEqual([]);
});

test("without a check the types are trusted, but a request must be an object", async () => {
  const { client, sent } = createParts(undefined, { isChecked: false });
  await client.listThings({ Page: "2" as unknown as number });
  expect(sent[0]?.request.query).toBe("Page=2");
  for (const request of [null, 1, "Id=a"] as unknown as { Id: string }[]) {
    await expect(client.sendThing(request)).rejects.toThrow(
      "sendThing: invalid request: the request must be an object",
    );
  }
  expect(sent).toHaveLength(1);
});

test("a call's options are checked by name", async () => {
  const { client, sent } = createParts();
  const call = (options: object) => client.sendThing({ Id: "a" }, options);
  await expect(call({ deadline: 0 })).rejects.toThrow(
    new TypeError(
      'sendThing: option "deadline" must be a number of milliseconds above 0 and up to 2147483647',
    ),
  );
  await expect(call({ deadline: 2 ** 31 })).rejects.toThrow("milliseconds above 0 and up to 2147483647");
  await expect(call({ signal: "now" })).rejects.toThrow(
    new TypeError('sendThing: option "signal" must be an AbortSignal'),
  );
  expect(sent).toEqual([]);
});

const refused = {
  refusal: new QuotaError({ operation: "x", attempts: 1, code: "QueueFull", waiting: 1 }),
  entry: { category: "throttled", remedy: "retry" },
} as const;

test("a method throws the refusal that the pipeline found", async () => {
  await expect(createParts(refused).client.listThings()).rejects.toBe(refused.refusal);
});

test("withResponse resolves to the payload with the facts of its response", async () => {
  const { client, sent } = createParts({ payload: { ok: true }, readRequestId: () => "R-1" });
  expect(await client.withResponse.sendThing({ Id: "a" })).toEqual({
    data: { ok: true },
    status: 200,
    headers: { "x-id": "1" },
    requestId: "R-1",
    attempts: 0,
    duration: 0,
  });
  await client.withResponse.sendThing({ Id: "a" }, { idempotent: true, retry: false });
  expect(sent.map(({ call }) => [call.idempotent, call.retry])).toEqual([
    [false, true],
    [true, false],
  ]);
});

test("raw is openapi-fetch: the same wire form, nothing checked, nothing thrown for a refusal", async () => {
  const { client, sent } = createParts(refused);
  const { data, response } = await client.raw.POST("/SendThing", {
    params: { query: { Skip: true } },
    body: { Id: "" },
  });
  expect(data).toEqual({ ok: true });
  expect(response).toBeInstanceOf(Response);
  expect(response.headers.get("x-id")).toBe("1");
  expect(sent[0]?.request).toEqual({ ...sentThing, body: "Id=" });
});

test("raw's middleware sees a real Request, and what it changes is what is sent", async () => {
  const { client, sent } = createParts();
  client.raw.use({
    onRequest({ request }) {
      expect(request).toBeInstanceOf(Request);
      request.headers.set("x-mine", "m");
      return request;
    },
  });
  await client.raw.POST("/SendThing", { body: { Id: "a" } });
  expect(sent[0]?.request.headers["x-mine"]).toBe("m");
});

test("raw refuses a path that the description does not have", async () => {
  const { client, sent } = createParts();
  await expect(client.raw.POST("/Other" as "/SendThing", { body: { Id: "a" } })).rejects.toThrow(
    new TypeError("raw: POST /Other is not an operation of this API"),
  );
  expect(sent).toEqual([]);
});

test("the checked value is the one that is written, whatever becomes of the caller's object meanwhile", async () => {
  const { client, sent } = createParts();
  let reads = 0;
  const changing = {
    get Id() {
      reads += 1;
      return reads === 1 ? "checked" : "written";
    },
  };
  await client.sendThing(changing);
  expect(sent[0]?.request.body).toBe("Id=checked");
});

test.each([true, false])(
  "a request with a toJSON is refused before anything is sent, checked: %s",
  async (isChecked) => {
    const { client, sent } = createParts(undefined, { isChecked });
    const document = { Id: "a", toJSON: () => ({ Id: "b", Extra: "c" }) };
    await expect(client.sendThing(document)).rejects.toThrow(
      "sendThing: invalid request: toJSON must be plain data: no toJSON, and no accessors or fields that it inherits",
    );
    expect(sent).toEqual([]);
  },
);

const asBody = (body: unknown) => body as { Id: string };

test("raw accepts the platform's forms, even of another realm", async () => {
  const { client, sent } = createParts();
  const form = new FormData();
  form.append("Id", "a b");
  const foreign = { getAll() {}, [Symbol.iterator]: () => [["Id", "a b"]].values() };
  for (const body of [new URLSearchParams({ Id: "a b" }), form, foreign])
    await client.raw.POST("/SendThing", { body: asBody(body) });
  expect(sent.map(({ request }) => request.body)).toEqual(Array(3).fill("Id=a%20b"));
});

test("raw refuses values that it would read one way and write another, and sends nothing", async () => {
  const { client, sent } = createParts();
  const file = new FormData();
  file.append("Id", new Blob(["a"]));
  const post = (body: unknown, init: object = {}) =>
    client.raw.POST("/SendThing", { body: asBody(body), ...init });
  await expect(post(file)).rejects.toThrow(/^raw: invalid request: Id must be plain data/);
  await expect(post(new URLSearchParams("Id=a&Id=b"))).rejects.toThrow(
    new TypeError("raw: the form has the field Id more than once"),
  );
  for (const body of ["Id=a", null, ["a"], 1])
    await expect(post(body)).rejects.toThrow("raw: invalid request: the request must be an object");
  await expect(post(new Map([["Id", "a"]]))).rejects.toThrow(/plain data/);
  await expect(post({ Id: "a", toJSON() {} })).rejects.toThrow(/plain data/);
  await expect(post({}, { bodySerializer: () => new FormData() })).rejects.toThrow(
    new TypeError("raw: sendThing takes no multipart form"),
  );
  await expect(post({}, { params: { query: new Map() } })).rejects.toThrow(/plain data/);
  await expect(post({}, { baseUrl: "https://elsewhere" })).rejects.toThrow(
    new TypeError('raw: "baseUrl" is the client\'s endpoint and cannot be another'),
  );
  expect(sent).toEqual([]);
});

test("options of a call may be inherited, as by a controller passed in place of its signal", async () => {
  const { client, sent } = createParts();
  const controller = new AbortController();
  await client.sendThing({ Id: "a" }, controller);
  class Options {
    get deadline() {
      return 70;
    }
  }
  await client.sendThing({ Id: "a" }, new Options());
  expect(sent.map(({ call }) => [call.signal, call.deadline])).toEqual([
    [controller.signal, undefined],
    [undefined, 70],
  ]);
});

test("a list of lists or objects in a form is refused, because their content would be lost", async () => {
  const { client, sent } = createParts(undefined, { isChecked: false });
  for (const Id of [[{ a: 1 }], [["a"]], [null]])
    await expect(client.sendThing({ Id } as never)).rejects.toThrow(
      new TypeError("a list of a form may have no lists, objects or nulls in it"),
    );
  expect(sent).toEqual([]);
});

import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Gateway } from "../../src/gateway.ts";
import { openPrism } from "../../src/prism/prism.ts";
import { createPlay } from "../../src/scenario/play.ts";
import type { Step } from "../../src/scenario/scenario.ts";
import { createHandler } from "../../src/server/create-handler.ts";
import { jsonReply } from "../../src/server/reply.ts";
import type { WireRequest } from "../../src/server/wire-request.ts";
import { loadSpec } from "../../src/spec/load-spec.ts";

const spec = await loadSpec(fileURLToPath(new URL("../fixtures/compute.yaml", import.meta.url)));
const prism = openPrism(spec, { errors: true });
const operation = spec.operations.find(({ id }) => id === "runInstances") ?? {
  method: "",
  path: "",
  errors: [],
};

const request = (headers: WireRequest["headers"] = {}): WireRequest => ({
  method: "POST",
  target: "/",
  path: "/",
  query: "",
  headers,
  body: new Uint8Array(),
  reused: false,
});

const sound = { ImageId: "win2019", RegionId: "cn-shanghai" };

/** A vendor that admits everybody, and does what a test is about. */
const handle = async (
  wire: WireRequest,
  vendor: Partial<Gateway> & { query?: Record<string, string>; steps?: readonly Step[] } = {},
) => {
  const { query = sound, steps = [], ...gateway } = vendor;
  const handler = createHandler({
    spec,
    gateway: {
      admit: (admitted) => ({
        call: { operation, account: "a", parameters: query, request: admitted, query },
      }),
      refuse: ({ violations }) => jsonReply(400, violations),
      refuseWith: ({ error }) => jsonReply(error.status ?? 400, { Code: error.code }),
      ...gateway,
    },
    prism,
    play: createPlay({ steps }),
    standIn: (met) => (met.fault.answer ? jsonReply(met.fault.answer.status, {}) : undefined),
  });
  const { reply, call, fault } = await handler(wire);
  const body = JSON.parse(reply.body);
  return { status: reply.status, body, understood: call !== undefined, ...(fault && { fault }) };
};

test("an answer from memory goes before the spec's example", async () => {
  const answer = () => jsonReply(200, { RequestId: "remembered" });
  expect(await handle(request(), { answer })).toEqual({
    status: 200,
    body: { RequestId: "remembered" },
    understood: true,
  });
});

test("an operation without memory answers with the spec's example", async () => {
  expect(await handle(request(), { answer: () => undefined })).toEqual({
    status: 200,
    body: { RequestId: "R-1" },
    understood: true,
  });
});

test("an answer from memory is held against the spec", async () => {
  expect(await handle(request(), { answer: () => jsonReply(200, { RequestId: 7 }) })).toEqual({
    status: 500,
    body: {
      title: "The answer breaks the spec that it comes from",
      status: 500,
      validation: [
        {
          location: ["response", "body", "RequestId"],
          message: "Response body property RequestId must be string",
        },
      ],
    },
    understood: true,
  });
});

test("a call that the spec refuses does not reach the memory", async () => {
  const answer = () => {
    throw new Error("reached");
  };
  expect(await handle(request(), { answer, query: {} })).toEqual({
    status: 400,
    body: ["ImageId", "RegionId"].map((parameter) => ({
      in: "query",
      parameter,
      rule: "required",
      message: `Request query must have required property '${parameter}'`,
    })),
    understood: true,
  });
});

test("a refused request reaches neither spec nor memory", async () => {
  const admit = () => ({ refusal: jsonReply(403, { Code: "No" }) });
  expect(await handle(request({ prefer: "code=200" }), { admit })).toEqual({
    status: 403,
    body: { Code: "No" },
    understood: false,
  });
});

test("everything that leaves is stamped", async () => {
  const stamp: Gateway["stamp"] = (reply) => ({ ...reply, status: reply.status + 1 });
  const refusing: Gateway["admit"] = () => ({ refusal: jsonReply(403, {}) });
  const statuses = [await handle(request(), { stamp }), await handle(request(), { stamp, admit: refusing })];
  expect(statuses.map(({ status }) => status)).toEqual([201, 404]);
});

const unavailable: Step = { answer: { status: 503 } };

test("an admitted request that meets a fault is answered in the vendor's stead, before spec and memory", async () => {
  const answer = () => {
    throw new Error("reached");
  };
  const stamp: Gateway["stamp"] = () => jsonReply(500, "stamped");
  expect(await handle(request(), { answer, stamp, query: {}, steps: [unavailable] })).toEqual({
    status: 503,
    body: {},
    understood: true,
    fault: unavailable,
  });
});

test("a request that the gateway refuses meets no fault but that of the connection", async () => {
  const admit = () => ({ refusal: jsonReply(403, { Code: "No" }) });
  const refused = { status: 403, body: { Code: "No" }, understood: false };
  expect(await handle(request(), { admit, steps: [unavailable] })).toEqual(refused);
  const hang: Step = { hang: "before-response" };
  expect(await handle(request(), { admit, steps: [hang] })).toEqual({ ...refused, fault: hang });
});

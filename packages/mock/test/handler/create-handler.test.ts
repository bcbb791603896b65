import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Gateway } from "../../src/gateway/gateway.ts";
import { createHandler } from "../../src/handler/create-handler.ts";
import { openPrism } from "../../src/prism/open-prism.ts";
import { createProgress } from "../../src/scenario/progress.ts";
import type { ScenarioStep } from "../../src/scenario/scenario.ts";
import { loadSpec } from "../../src/spec/load-spec.ts";
import { jsonAnswer } from "../../src/wire/answer.ts";
import type { ReceivedRequest } from "../../src/wire/received-request.ts";

const spec = await loadSpec(fileURLToPath(new URL("../fixtures/compute.yaml", import.meta.url)));
const prism = openPrism(spec, { validateResponses: true });
const operation = spec.operations.find(({ id }) => id === "runInstances") ?? {
  method: "",
  path: "",
  errors: [],
};

const request = (headers: ReceivedRequest["headers"] = {}): ReceivedRequest => ({
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
  wire: ReceivedRequest,
  vendor: Partial<Gateway> & { query?: Record<string, string>; steps?: readonly ScenarioStep[] } = {},
) => {
  const { query = sound, steps = [], ...gateway } = vendor;
  const handler = createHandler({
    spec,
    gateway: {
      admit: (received) => ({
        admitted: { operation, account: "a", parameters: query, request: received, query },
      }),
      refuse: ({ violations }) => jsonAnswer(400, violations),
      refuseWith: ({ error }) => jsonAnswer(error.status ?? 400, { Code: error.code }),
      ...gateway,
    },
    prism,
    progress: createProgress({ steps }),
    replaceAnswer: (met) => (met.fault.answer ? jsonAnswer(met.fault.answer.status, {}) : undefined),
  });
  const { answer, admitted, fault } = await handler(wire);
  const body = JSON.parse(answer.body);
  return { status: answer.status, body, isAdmitted: admitted !== undefined, ...(fault && { fault }) };
};

test("an answer from state takes precedence over the spec's example", async () => {
  const answer = () => jsonAnswer(200, { RequestId: "remembered" });
  expect(await handle(request(), { answer })).toEqual({
    status: 200,
    body: { RequestId: "remembered" },
    isAdmitted: true,
  });
});

test("an operation without state answers with the spec's example", async () => {
  expect(await handle(request(), { answer: () => undefined })).toEqual({
    status: 200,
    body: { RequestId: "R-1" },
    isAdmitted: true,
  });
});

test("an answer from state is validated against the spec", async () => {
  expect(await handle(request(), { answer: () => jsonAnswer(200, { RequestId: 7 }) })).toEqual({
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
    isAdmitted: true,
  });
});

test("a request that violates the spec does not reach the state", async () => {
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
    isAdmitted: true,
  });
});

test("a refused request reaches neither spec nor state", async () => {
  const admit = () => ({ refusal: jsonAnswer(403, { Code: "No" }) });
  expect(await handle(request({ prefer: "code=200" }), { admit })).toEqual({
    status: 403,
    body: { Code: "No" },
    isAdmitted: false,
  });
});

test("every answer is stamped", async () => {
  const stamp: Gateway["stamp"] = (answer) => ({ ...answer, status: answer.status + 1 });
  const refusing: Gateway["admit"] = () => ({ refusal: jsonAnswer(403, {}) });
  const statuses = [await handle(request(), { stamp }), await handle(request(), { stamp, admit: refusing })];
  expect(statuses.map(({ status }) => status)).toEqual([201, 404]);
});

const unavailable: ScenarioStep = { answer: { status: 503 } };

test("a fault replaces the answer before spec and state", async () => {
  const answer = () => {
    throw new Error("reached");
  };
  const stamp: Gateway["stamp"] = () => jsonAnswer(500, "stamped");
  expect(await handle(request(), { answer, stamp, query: {}, steps: [unavailable] })).toEqual({
    status: 503,
    body: {},
    isAdmitted: true,
    fault: unavailable,
  });
});

test("a refused request meets only faults of the connection", async () => {
  const admit = () => ({ refusal: jsonAnswer(403, { Code: "No" }) });
  const refused = { status: 403, body: { Code: "No" }, isAdmitted: false };
  expect(await handle(request(), { admit, steps: [unavailable] })).toEqual(refused);
  const hang: ScenarioStep = { hang: "before-response" };
  expect(await handle(request(), { admit, steps: [hang] })).toEqual({ ...refused, fault: hang });
});

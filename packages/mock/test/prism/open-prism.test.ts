import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type Exchange, type MockOptions, startMock } from "../../src/index.ts";
import { type Signing, signRequest } from "../gateway/alibaba-live/sign-request.ts";
import { send } from "../support/send.ts";

const exchanges: Exchange[] = [];
const options = {
  vendors: ["alibaba-live"],
  specs: { "alibaba-live": fileURLToPath(new URL("../fixtures/compute.yaml", import.meta.url)) },
  now: () => Date.parse("2026-11-22T12:00:00Z"),
  onExchange: (exchange) => exchanges.push(exchange),
} satisfies MockOptions;
const strict = await startMock(options);
const lenient = await startMock({ ...options, validateResponses: false });
afterAll(() => Promise.all([strict.close(), lenient.close()]));

const call = async (action: string, signing: Signing = {}, mock = strict) => {
  const headers = { "x-acs-action": action, "x-acs-version": "2014-05-26", ...signing.headers };
  const { url } = mock.vendors["alibaba-live"];
  return await send(url, signRequest(url, { body: "", ...signing, headers }));
};

const image = "ImageId=win2019&RegionId=cn-shanghai";
const run = (query: string, prefer?: string): Signing => ({
  target: `/?${query}`,
  ...(prefer !== undefined && { unsigned: { prefer } }),
});

test("accepts parameters in the query", async () => {
  expect((await call("RunInstances", run(image))).body).toEqual({ RequestId: "R-1" });
});

test("accepts a GET", async () => {
  expect((await call("ListInstances", { method: "GET" })).body).toEqual({ RequestId: "R-1" });
});

test.for([
  ["RegionId=cn-shanghai", "MissingParameter", "ImageId is mandatory for this action."],
  ["RegionId=cn-shanghai&imageid=win2019", "MissingParameter", "ImageId is mandatory for this action."],
  [
    "ImageId=win2019&RegionId=mars",
    "InvalidParameter",
    "Request query parameter RegionId must be equal to one of the allowed values: cn-shanghai",
  ],
  [
    "Amount=0&ImageId=win2019&RegionId=cn-shanghai",
    "InvalidParameter",
    "Request query parameter Amount must be >= 1",
  ],
] as const)("refuses the query %s in the spec's spelling", async ([query, code, message]) => {
  const { body } = await call("RunInstances", run(query));
  expect(body).toMatchObject({ Code: code, Message: message });
});

test("accepts a map as JSON in one form field", async () => {
  const labels = (text: string) =>
    call("TagInstances", { body: `Note=n&Labels=${encodeURIComponent(text)}` });
  expect((await labels('{"a":"b"}')).body).toEqual({ RequestId: "R-1" });
  expect((await labels("a=b")).body).toMatchObject({
    Code: "InputInvalid",
    Message: "Request body property Labels must be a JSON object",
  });
  expect((await labels("[]")).body).toMatchObject({ Code: "InputInvalid" });
  expect((await labels('{"a":1}')).body).toMatchObject({
    Code: "InputInvalid",
    Message: "Request body property Labels.a must be string",
  });
});

test("accepts every character in a form, with an encoding too", async () => {
  exchanges.length = 0;
  const body = "Note=a+b%2B%26%2F&Tag=x&Tag=y+z";
  expect((await call("TagInstances", { body })).body).toEqual({ RequestId: "R-1" });
  expect(exchanges.map(({ call: understood }) => understood)).toEqual([
    { operationId: "tagInstances", parameters: { Note: "a b+&/", Tag: ["x", "y z"] } },
  ]);
});

test("refuses an invalid value with the code that the operation lists", async () => {
  expect((await call("TagInstances", { body: `Note=${"n".repeat(17)}` })).body).toMatchObject({
    Code: "InputInvalid",
    Message: "Request body property Note must NOT have more than 16 characters",
  });
});

test("an example that violates the spec becomes a 500 problem", async () => {
  const { status, headers, body } = await call("RunInstances", run(image, "example=broken"));
  expect({ status, type: headers["content-type"], body }).toEqual({
    status: 500,
    type: "application/problem+json",
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
  });
});

test("without validateResponses an example that violates the spec is sent, and a header names the violations", async () => {
  const { status, headers, body } = await call("RunInstances", run(image, "example=broken"), lenient);
  expect({ status, violations: JSON.parse(String(headers["sl-violations"])), body }).toEqual({
    status: 200,
    violations: [
      {
        location: ["response", "body", "RequestId"],
        message: "Response body property RequestId must be string",
      },
    ],
    body: { RequestId: 1 },
  });
});

test.for([
  ["code=429", 429, { Code: "Busy" }],
  ["code=503, example=Busy", 503, { Code: "Busy" }],
  ['example="done"', 200, { RequestId: "R-1" }],
] as const)("Prefer: %s selects the answer", async ([prefer, status, body]) => {
  const answer = await call("RunInstances", run(image, prefer));
  expect([answer.status, answer.body]).toEqual([status, body]);
});

test("Prefer: dynamic=true generates an answer, the same for the same seed", async () => {
  const bodies = await Promise.all(
    [1, 1, 2].map(
      async (seed) => (await call("RunInstances", run(image, `dynamic=true, seed=${seed}`))).body,
    ),
  );
  const [first, again, other] = bodies;
  expect(first).toEqual(again);
  expect(first).not.toEqual(other);
});

test("an example that the spec does not have is a problem", async () => {
  const { headers, body } = await call("RunInstances", run(image, "example=nothing"));
  expect(headers["content-type"]).toBe("application/problem+json");
  expect(body).toMatchObject({ title: expect.any(String), detail: expect.stringContaining("nothing") });
});

test("ignores the Accept header", async () => {
  const { body } = await call("RunInstances", { ...run(image), unsigned: { accept: "text/html" } });
  expect(body).toEqual({ RequestId: "R-1" });
});

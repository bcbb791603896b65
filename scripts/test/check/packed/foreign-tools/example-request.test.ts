import { expect, test } from "vitest";
import { toExampleRequest } from "../../../../check/packed/foreign-tools/example-request.ts";

const withMedia = (media: object, more: object = {}) => ({
  paths: {
    "/nested": {
      post: { requestBody: { content: { "application/json": { examples: { one: { value: { a: {} } } } } } } },
    },
    "/plain": { post: { requestBody: { content: media }, ...more } },
  },
  components: {
    securitySchemes: { ticket: { type: "apiKey", in: "query", name: "ticket" } },
    parameters: { app: { name: "app", in: "query", required: true, example: 7 } },
    examples: { shared: { value: { name: "a b" } } },
  },
});

test("the first example of plain values becomes a request with its required parameters", () => {
  const parameters = [
    { $ref: "#/components/parameters/app" },
    { name: "x-kind", in: "header", required: true, example: "k" },
    { name: "more", in: "query", example: "left out" },
  ];
  const media = { "application/json": { examples: { one: { value: { name: "ada" } }, two: { value: {} } } } };
  expect(toExampleRequest(withMedia(media, { parameters }))).toEqual({
    target: "/plain?ticket=anything&app=7",
    method: "POST",
    headers: { "x-kind": "k", "content-type": "application/json" },
    body: '{"name":"ada"}',
  });
});

test("a form is written as a form, and a shared example is resolved", () => {
  const media = {
    "application/x-www-form-urlencoded": { examples: { one: { $ref: "#/components/examples/shared" } } },
  };
  expect(toExampleRequest(withMedia(media)).body).toBe("name=a+b");
});

test("a description without such an example is an error", () => {
  expect(() => toExampleRequest(withMedia({}))).toThrow("no operation has an example");
});

import { expect, test } from "vitest";
import { indexOperations } from "../../publish/operation-index.ts";
import { renderIndex } from "../../publish/render-index.ts";

const facts = {
  tags: ["token"] as const,
  summary: "Get a token, A|B.",
  externalDocs: { url: "https://vendor.invalid/get-token" },
};

const getToken = {
  ...facts,
  operationId: "getToken",
  "x-quota": { calls: 10, seconds: 1, per: "account" },
  "x-idempotent": true,
  "x-errors": ["Busy"],
  description: "Left out.",
};

const unverified = { reason: "Seen in code.", source: "https://vendor.invalid/code" };

const contested = { rule: "Whether twice is once.", positions: [], choice: "It is." };

const afterIssue = { ...getToken, operationId: "afterIssue", "x-unverified": unverified };

const index = indexOperations({
  "one-live": {
    info: { version: "v4" },
    paths: { "/v4/get_token": { post: { ...getToken, "x-contested": contested } } },
  },
  "two-live": {
    info: { version: "2016-11-01" },
    "x-wire": { target: "/", headers: { "x-action": "{action}", "x-version": "{version}" } },
    paths: { "/GetToken": { get: { ...getToken, "x-quota": undefined, "x-unverified": unverified } } },
    webhooks: { "Token.AfterIssue": { post: afterIssue } },
  },
});

test("an entry tells an operation, and its wire form where that differs from the path", () => {
  const entry = {
    operationId: "getToken",
    tag: "token",
    summary: facts.summary,
    page: facts.externalDocs.url,
  };
  expect(index.operations).toEqual([
    {
      ...entry,
      vendor: "one-live",
      method: "POST",
      path: "/v4/get_token",
      quota: { calls: 10, seconds: 1, per: "account" },
      idempotent: true,
      codes: ["Busy"],
      contested,
    },
    {
      ...entry,
      vendor: "two-live",
      method: "GET",
      path: "/GetToken",
      wire: { target: "/", headers: { "x-action": "GetToken", "x-version": "2016-11-01" } },
      idempotent: true,
      codes: ["Busy"],
      unverified,
    },
  ]);
});

test("a webhook is known by the vendor's name of it", () => {
  expect(index.webhooks).toEqual([
    {
      vendor: "two-live",
      name: "Token.AfterIssue",
      operationId: "afterIssue",
      method: "POST",
      tag: "token",
      summary: facts.summary,
      page: facts.externalDocs.url,
      unverified,
    },
  ]);
});

test("the tables say the same to people", () => {
  const page = "[page](https://vendor.invalid/get-token)";
  expect(renderIndex(index)).toBe(`# Operations

## one-live

| operation | call | tag | summary | calls per second | page |
| --- | --- | --- | --- | --- | --- |
| \`getToken\` | \`POST /v4/get_token\` | token | Get a token, A\\|B. | 10 | ${page} |

## two-live

| operation | call | tag | summary | calls per second | page |
| --- | --- | --- | --- | --- | --- |
| \`getToken\` (unverified) | \`GET /GetToken\` | token | Get a token, A\\|B. |  | ${page} |

### Webhooks of two-live

| webhook | tag | summary | page |
| --- | --- | --- | --- |
| \`Token.AfterIssue\` (unverified) | token | Get a token, A\\|B. | ${page} |
`);
});

/** The files of one vendor folder, by their path in it. */
export type Files = Readonly<Record<string, string>>;

/** The smallest description that every rule accepts. A fixture is this with one edit, so the edit is what a test is about. */
export const validDescription: Files = {
  "openapi.yaml": `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info:
  title: A vendor
  version: "1"
  license: { name: MIT, identifier: MIT }
servers:
  - url: https://api.vendor.invalid
    x-server: { regions: [north], role: primary }
security: []
tags:
  - name: token
    description: Tokens.
paths:
  /v1/get_token: { $ref: operations/token/getToken.yaml }
x-error-catalogue: { $ref: errors.yaml }
`,
  "operations/token/getToken.yaml": `post:
  operationId: getToken
  tags: [token]
  summary: Get a token.
  description: Answers a token for a name.
  externalDocs: { url: "https://vendor.invalid/get-token" }
  x-docs:
    - { url: "https://vendor.invalid/get-token", language: en }
  x-quota: { calls: 10, seconds: 1, per: account }
  x-errors: [Busy]
  x-idempotent: true
  parameters:
    - $ref: ../../parameters/app.yaml
  requestBody:
    content:
      application/json:
        schema:
          type: object
          additionalProperties: false
          properties:
            Name:
              type: string
              maxLength: 8
              description: A name.
              examples: [ada]
        examples:
          named: { value: { Name: ada } }
  responses:
    "200":
      description: A token.
      content:
        application/json:
          schema:
            type: object
            properties:
              Token:
                type: string
                description: The token.
                examples: [t-1]
                x-sensitive: true
          examples:
            issued: { value: { Token: t-1 } }
    "400": { $ref: ../../responses/Refused.yaml }
`,
  "parameters/app.yaml": `name: app
in: query
required: true
description: Id of the app.
schema: { type: integer }
example: 1
`,
  "responses/Refused.yaml": `description: Refused.
content:
  application/json:
    schema: { $ref: ../schemas/Refusal.yaml }
    examples:
      Busy: { value: { Code: Busy } }
`,
  "schemas/Refusal.yaml": `type: object
x-refusal: true
properties:
  Code:
    type: string
    description: What went wrong.
    examples: [Busy]
`,
  "errors.yaml": `- code: Busy
  status: 400
  meaning: Too many calls.
  category: throttled
  remedy: retry
  reading: ours
  source: https://vendor.invalid/codes
- code: Down
  status: 503
  meaning: Down.
  category: unavailable
  remedy: retry
  reading: ours
  source: https://vendor.invalid/codes
`,
  "corrections.yaml": `- operation: getToken
  at: path
  page:
    url: https://vendor.invalid/get-token
    says: The path is v1/gett_token.
    fact: { path: /v1/gett_token }
    seen: "2026-11"
  spec: /v1/get_token
  because: The sample has the right one.
  sources: ["https://vendor.invalid/get-token"]
`,
};

/** The valid description with a webhook, which every rule accepts too. */
export const validWebhook: Files = {
  ...validDescription,
  "openapi.yaml": `${validDescription["openapi.yaml"]}webhooks:
  Token.CallbackAfterIssue: { $ref: webhooks/token/afterIssue.yaml }
`,
  "webhooks/token/afterIssue.yaml": `post:
  operationId: afterIssue
  tags: [token]
  summary: A token was issued.
  description: Sent once for each token.
  externalDocs: { url: "https://vendor.invalid/after-issue" }
  x-docs:
    - { url: "https://vendor.invalid/after-issue", language: en }
  requestBody:
    required: true
    content:
      application/json:
        schema:
          type: object
          properties:
            Name:
              type: string
              description: A name.
              examples: [ada]
        examples:
          issued: { value: { Name: ada } }
  responses:
    "200":
      description: Received.
      content:
        application/json:
          schema:
            type: object
            additionalProperties: false
            properties:
              Ok:
                type: boolean
                description: Whether it was received.
                examples: [true]
          examples:
            received: { value: { Ok: true } }
`,
};

/** The valid description with `from` replaced by `to` in one file. */
export function edited(file: string, from: string, to: string, files: Files = validDescription): Files {
  const text = files[file];
  if (!text?.includes(from)) throw new TypeError(`${file} of the valid description has no "${from}"`);
  return { ...files, [file]: text.replace(from, () => to) };
}

/** The same for the description with a webhook, edited in the file of the webhook. */
export const editedWebhook = (from: string, to: string): Files =>
  edited("webhooks/token/afterIssue.yaml", from, to, validWebhook);

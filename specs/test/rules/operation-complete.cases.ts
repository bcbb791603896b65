import type { RuleCases } from "../rule-cases.ts";
import { edited, editedWebhook, validDescription, validWebhook } from "../valid-description.ts";

const operation = "operations/token/getToken.yaml";

export const cases: RuleCases = {
  "an operation with pages, quota, codes, examples and a refusal passes": {
    given: validDescription,
    problems: [],
  },
  "each absent fact is a problem of its own": {
    given: edited(operation, "  x-quota: { calls: 10, seconds: 1, per: account }\n  x-errors: [Busy]\n", ""),
    problems: [
      { at: "operations/token/getToken.yaml:2", message: "getToken needs x-quota." },
      { at: "operations/token/getToken.yaml:2", message: "getToken needs x-errors." },
    ],
  },
  "externalDocs that is not the first page of x-docs is refused": {
    given: edited(
      operation,
      '- { url: "https://vendor.invalid/get-token"',
      '- { url: "https://vendor.invalid/zh"',
    ),
    problems: [
      {
        at: "operations/token/getToken.yaml:6",
        message: "externalDocs must name the first page of x-docs.",
      },
    ],
  },
  "a request body without a named example is refused": {
    given: edited(operation, "        examples:\n          named: { value: { Name: ada } }\n", ""),
    problems: [{ at: "operations/token/getToken.yaml:16", message: "The request needs a named example." }],
  },
  "a response without a named example is refused": {
    given: edited(operation, "          examples:\n            issued: { value: { Token: t-1 } }\n", ""),
    problems: [
      { at: "operations/token/getToken.yaml:32", message: "The response 200 needs a named example." },
    ],
  },
  "a shared response without a named example is refused in its own file": {
    given: edited("responses/Refused.yaml", "    examples:\n      Busy: { value: { Code: Busy } }\n", ""),
    problems: [{ at: "responses/Refused.yaml:3", message: "The response 400 needs a named example." }],
  },
  "an operation that is never refused is refused": {
    given: edited(operation, '    "400": { $ref: ../../responses/Refused.yaml }\n', ""),
    problems: [
      {
        at: "operations/token/getToken.yaml:28",
        message: "getToken needs a refusal: a 4XX response, or one schema with x-refusal.",
      },
    ],
  },
  "a refusal under the status 200 is one": {
    given: edited(
      operation,
      `            type: object
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
      `            oneOf:
              - { type: object, required: [Token] }
              - $ref: ../../schemas/Refusal.yaml
          examples:
            issued: { value: { Token: t-1 } }
`,
    ),
    problems: [],
  },
  "an operation whose page nobody read may do without a quota": {
    given: edited(
      operation,
      "  x-quota: { calls: 10, seconds: 1, per: account }\n",
      '  x-unverified: { reason: Seen in code., source: "https://vendor.invalid/code" }\n',
    ),
    problems: [],
  },
  "an operation whose page nobody read may not do without codes": {
    given: edited(
      operation,
      "  x-quota: { calls: 10, seconds: 1, per: account }\n  x-errors: [Busy]\n",
      '  x-unverified: { reason: Seen in code., source: "https://vendor.invalid/code" }\n',
    ),
    problems: [{ at: "operations/token/getToken.yaml:2", message: "getToken needs x-errors." }],
  },
  "a webhook with pages and examples passes": {
    given: validWebhook,
    problems: [],
  },
  "a webhook without a description is refused": {
    given: editedWebhook("  description: Sent once for each token.\n", ""),
    problems: [{ at: "webhooks/token/afterIssue.yaml:2", message: "afterIssue needs description." }],
  },
  "a webhook without a named example is refused": {
    given: editedWebhook("        examples:\n          issued: { value: { Name: ada } }\n", ""),
    problems: [{ at: "webhooks/token/afterIssue.yaml:12", message: "The request needs a named example." }],
  },
};

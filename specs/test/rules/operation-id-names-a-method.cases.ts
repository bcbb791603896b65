import type { RuleCases } from "../rule-cases.ts";
import { edited, editedWebhook, validDescription, validWebhook } from "../valid-description.ts";

const operation = "operations/token/getToken.yaml";

/** The valid description with its operation under another path and id. */
const named = (path: string, operationId: string) =>
  edited(
    operation,
    "operationId: getToken",
    `operationId: ${operationId}`,
    edited("openapi.yaml", "/v1/get_token", path),
  );

const refusedAt = (path: string, { id, name, why }: { id: string; name: string; why: string }) => ({
  given: named(path, id),
  problems: [
    {
      at: "operations/token/getToken.yaml:2",
      message: `The operation ${id} of ${path} cannot be a method "${name}": ${why}.`,
    },
  ],
});

const refusal = {
  at: "operations/token/getToken.yaml:2",
  message: "The operationId of /v1/get_token must be getToken.",
};

export const cases: RuleCases = {
  "get_token is getToken": {
    given: validDescription,
    problems: [],
  },
  "GetToken is getToken": {
    given: edited("openapi.yaml", "/v1/get_token", "/GetToken"),
    problems: [],
  },
  "an operationId that is not the vendor's action is refused": {
    given: edited(operation, "operationId: getToken", "operationId: fetchToken"),
    problems: [refusal],
  },
  "an operationId in another case is refused": {
    given: edited(operation, "operationId: getToken", "operationId: GetToken"),
    problems: [refusal],
  },
  "an operation without an operationId is refused": {
    given: edited(operation, "  operationId: getToken\n", ""),
    problems: [refusal],
  },
  "Token.CallbackAfterIssue is afterIssue": {
    given: validWebhook,
    problems: [],
  },
  "an operationId that is not the webhook's name is refused": {
    given: editedWebhook("operationId: afterIssue", "operationId: afterToken"),
    problems: [
      {
        at: "webhooks/token/afterIssue.yaml:2",
        message: "The operationId of Token.CallbackAfterIssue must be afterIssue.",
      },
    ],
  },
  "a name that makes a promise of a client is refused": refusedAt("/v1/then", {
    id: "then",
    name: "then",
    why: "a promise has a method of that name, so a client would pass for one",
  }),
  "a name that every client has is refused": refusedAt("/v1/with_response", {
    id: "withResponse",
    name: "withResponse",
    why: "every client has a member of that name",
  }),
  "a name that every object has is refused": refusedAt("/v1/to_string", {
    id: "toString",
    name: "toString",
    why: "every object has a member of that name",
  }),
  "a path in kebab-case is refused, because clients would make another name of it": refusedAt(
    "/v1/get-token",
    {
      id: "getToken",
      name: "get-token",
      why: "a name has letters and digits only, and begins with a small letter",
    },
  ),
  "a second path that ends in the same name is refused": {
    given: {
      ...edited(
        "openapi.yaml",
        "/v1/get_token: { $ref: operations/token/getToken.yaml }",
        "/v1/get_token: { $ref: operations/token/getToken.yaml }\n  /v2/GetToken: { $ref: operations/other/getToken.yaml }",
      ),
      "operations/other/getToken.yaml": validDescription[operation] ?? "",
    },
    problems: [
      {
        at: "operations/other/getToken.yaml:2",
        message:
          'The operation getToken of /v2/GetToken cannot be a method "getToken": the name is that of /v1/get_token already.',
      },
    ],
  },
};

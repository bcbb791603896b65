import type { RuleCases } from "../rule-cases.ts";
import { edited, editedWebhook, validDescription, validWebhook } from "../valid-description.ts";

const operation = "operations/token/getToken.yaml";

const line = "/v1/get_token: { $ref: operations/token/getToken.yaml }";

export const cases: RuleCases = {
  "a path that refers to the file of its operation passes": {
    given: validDescription,
    problems: [],
  },
  "a path written in the root is refused": {
    given: edited("openapi.yaml", line, "/v1/get_token: { post: { operationId: getToken, responses: {} } }"),
    problems: [
      {
        at: "openapi.yaml:15",
        message: "/v1/get_token must be a $ref to operations/<tag>/<operationId>.yaml and nothing else.",
      },
    ],
  },
  "a path with a $ref and something beside it is refused": {
    given: edited(
      "openapi.yaml",
      line,
      "/v1/get_token: { $ref: operations/token/getToken.yaml, summary: A path }",
    ),
    problems: [
      {
        at: "openapi.yaml:15",
        message: "/v1/get_token must be a $ref to operations/<tag>/<operationId>.yaml and nothing else.",
      },
    ],
  },
  "an operation outside of operations/ is refused": {
    given: {
      ...edited("openapi.yaml", "operations/token/getToken.yaml", "paths/getToken.yaml"),
      "paths/getToken.yaml": validDescription[operation]?.replaceAll("../../", "../") ?? "",
    },
    problems: [
      {
        at: "openapi.yaml:15",
        message: "/v1/get_token must be a $ref to operations/<tag>/<operationId>.yaml and nothing else.",
      },
    ],
  },
  "two operations in a file are refused": {
    given: edited(operation, "post:", "get: { operationId: readToken, responses: {} }\npost:"),
    problems: [
      {
        at: "operations/token/getToken.yaml:1",
        message: "The file of /v1/get_token must hold one operation and nothing else.",
      },
    ],
  },
  "an operation without anything in it is refused": {
    given: { ...validDescription, [operation]: "post:\n" },
    problems: [
      {
        at: "operations/token/getToken.yaml:1",
        message: "The file of /v1/get_token must hold one operation and nothing else.",
      },
    ],
  },
  "a file that is not named after its operation is refused": {
    given: edited(operation, "operationId: getToken", "operationId: fetchToken"),
    problems: [
      {
        at: "operations/token/getToken.yaml:2",
        message: "getToken.yaml holds the operation fetchToken; name the file after it.",
      },
    ],
  },
  "a folder that is not the operation's only tag is refused": {
    given: edited(operation, "tags: [token]", "tags: [token, session]"),
    problems: [
      {
        at: "operations/token/getToken.yaml:3",
        message: "An operation in the folder token must have the tag token and no other.",
      },
    ],
  },
  "a webhook that refers to its file passes": {
    given: validWebhook,
    problems: [],
  },
  "a webhook among the operations is refused": {
    given: {
      ...edited("openapi.yaml", "webhooks/token/", "operations/token/", validWebhook),
      "operations/token/afterIssue.yaml": validWebhook["webhooks/token/afterIssue.yaml"] ?? "",
    },
    problems: [
      {
        at: "openapi.yaml:18",
        message:
          "Token.CallbackAfterIssue must be a $ref to webhooks/<tag>/<operationId>.yaml and nothing else.",
      },
    ],
  },
  "a webhook's folder that is not its tag is refused": {
    given: editedWebhook("tags: [token]", "tags: []"),
    problems: [
      {
        at: "webhooks/token/afterIssue.yaml:3",
        message: "An operation in the folder token must have the tag token and no other.",
      },
    ],
  },
};

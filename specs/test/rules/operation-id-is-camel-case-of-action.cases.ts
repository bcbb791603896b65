import type { RuleCases } from "../rule-cases.ts";
import { edited, editedWebhook, validDescription, validWebhook } from "../valid-description.ts";

const operation = "operations/token/getToken.yaml";

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
};

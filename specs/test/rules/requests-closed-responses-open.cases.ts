import type { RuleCases } from "../rule-cases.ts";
import { edited, editedWebhook, validDescription, validWebhook } from "../valid-description.ts";

const operation = "operations/token/getToken.yaml";

export const cases: RuleCases = {
  "a closed request and an open response pass": {
    given: validDescription,
    problems: [],
  },
  "an open request is refused": {
    given: edited(operation, "          additionalProperties: false\n", ""),
    problems: [
      {
        at: "operations/token/getToken.yaml:18",
        message: "An object in a request needs additionalProperties: false.",
      },
    ],
  },
  "an open object inside a request is refused": {
    given: edited(
      operation,
      "          properties:\n",
      "          properties:\n            Bag: { type: object, description: Things. }\n",
    ),
    problems: [
      {
        at: "operations/token/getToken.yaml:21",
        message: "An object in a request needs additionalProperties: false.",
      },
    ],
  },
  "a map in a request says what its values are and passes": {
    given: edited(
      operation,
      "          properties:\n",
      "          properties:\n            Bag: { type: object, description: Words., additionalProperties: { type: string } }\n",
    ),
    problems: [],
  },
  "a closed response is refused": {
    given: edited(
      operation,
      "            type: object\n            properties:\n              Token:",
      "            type: object\n            additionalProperties: false\n            properties:\n              Token:",
    ),
    problems: [
      {
        at: "operations/token/getToken.yaml:35",
        message: "An object in a response must not have additionalProperties: false.",
      },
    ],
  },
  "a closed shared schema is refused where a response uses it": {
    given: edited("schemas/Refusal.yaml", "type: object", "type: object\nadditionalProperties: false"),
    problems: [
      {
        at: "schemas/Refusal.yaml:2",
        message: "An object in a response must not have additionalProperties: false.",
      },
    ],
  },
  "an open webhook and a closed reply pass": {
    given: validWebhook,
    problems: [],
  },
  "a closed webhook is refused": {
    given: editedWebhook("type: object\n", "type: object\n          additionalProperties: false\n"),
    problems: [
      {
        at: "webhooks/token/afterIssue.yaml:15",
        message: "An object in a webhook must not have additionalProperties: false.",
      },
    ],
  },
  "an open reply is refused": {
    given: editedWebhook("            additionalProperties: false\n", ""),
    problems: [
      {
        at: "webhooks/token/afterIssue.yaml:28",
        message: "An object in a reply needs additionalProperties: false.",
      },
    ],
  },
};

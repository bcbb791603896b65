import type { RuleCases } from "../rule-cases.ts";
import { edited, editedWebhook, validDescription } from "../valid-description.ts";

const operation = "operations/token/getToken.yaml";
const LIST = "- $ref: app.yaml\n";

export const cases: RuleCases = {
  "a list of references passes": {
    given: validDescription,
    problems: [],
  },
  "a reference to a list of parameters is refused": {
    given: {
      ...edited(
        operation,
        "parameters:\n    - $ref: ../../parameters/app.yaml",
        "parameters: { $ref: ../../parameters/all.yaml }",
      ),
      "parameters/all.yaml": LIST,
    },
    problems: [
      {
        at: "operations/token/getToken.yaml:12",
        message: "parameters must be a list; its items may be references.",
      },
    ],
  },
  "a reference to a list of a webhook's parameters is refused": {
    given: {
      ...editedWebhook("  requestBody:", "  parameters: { $ref: ../../parameters/all.yaml }\n  requestBody:"),
      "parameters/all.yaml": LIST,
    },
    problems: [
      {
        at: "webhooks/token/afterIssue.yaml:9",
        message: "parameters must be a list; its items may be references.",
      },
    ],
  },
};

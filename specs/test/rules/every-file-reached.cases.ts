import type { RuleCases } from "../rule-cases.ts";
import { edited, validDescription, validWebhook } from "../valid-description.ts";

export const cases: RuleCases = {
  "a description all of whose files are used passes": {
    given: validDescription,
    problems: [],
  },
  "a description with webhooks passes": {
    given: validWebhook,
    problems: [],
  },
  "a file that only another file refers to passes": {
    given: {
      ...edited("schemas/Refusal.yaml", "    type: string\n", "    $ref: Word.yaml\n"),
      "schemas/Word.yaml": "type: string\n",
    },
    problems: [],
  },
  "a list of parameters in a file of its own passes": {
    given: {
      ...edited(
        "operations/token/getToken.yaml",
        "  parameters:\n    - $ref: ../../parameters/app.yaml\n",
        "  parameters: { $ref: ../../parameters/all.yaml }\n",
      ),
      "parameters/all.yaml": "- $ref: app.yaml\n",
    },
    problems: [],
  },
  "a schema that nothing refers to is refused": {
    given: { ...validDescription, "schemas/Lost.yaml": "type: string\n" },
    problems: [{ at: "schemas/Lost.yaml:1", message: "No $ref leads to schemas/Lost.yaml." }],
  },
  "an operation that is in no path is refused, and what only it refers to": {
    given: {
      ...validDescription,
      "operations/token/setToken.yaml": "post:\n  parameters:\n    - $ref: ../../parameters/lost.yaml\n",
      "parameters/lost.yaml": "name: lost\n",
    },
    problems: [
      {
        at: "operations/token/setToken.yaml:1",
        message: "No $ref leads to operations/token/setToken.yaml. Add it to paths in openapi.yaml.",
      },
      { at: "parameters/lost.yaml:1", message: "No $ref leads to parameters/lost.yaml." },
    ],
  },
  "a webhook that is not in the list of webhooks is refused": {
    given: { ...validDescription, "webhooks/token/afterIssue.yaml": "post: {}\n" },
    problems: [
      {
        at: "webhooks/token/afterIssue.yaml:1",
        message: "No $ref leads to webhooks/token/afterIssue.yaml. Add it to webhooks in openapi.yaml.",
      },
    ],
  },
  "files that refer to each other and are reached by nothing else are refused": {
    given: {
      ...validDescription,
      "schemas/One.yaml": "$ref: Two.yaml\n",
      "schemas/Two.yaml": "$ref: One.yaml\n",
    },
    problems: [
      { at: "schemas/One.yaml:1", message: "No $ref leads to schemas/One.yaml." },
      { at: "schemas/Two.yaml:1", message: "No $ref leads to schemas/Two.yaml." },
    ],
  },
};

import type { RuleCases } from "../rule-cases.ts";
import { edited, validDescription } from "../valid-description.ts";

const operation = "operations/token/getToken.yaml";

export const cases: RuleCases = {
  "properties with a description and examples pass": {
    given: validDescription,
    problems: [],
  },
  "a property without a description is refused": {
    given: edited(operation, "              description: A name.\n", ""),
    problems: [{ at: "operations/token/getToken.yaml:21", message: "Name needs a description." }],
  },
  "a blank description is none": {
    given: edited(operation, "description: A name.", 'description: " "'),
    problems: [{ at: "operations/token/getToken.yaml:21", message: "Name needs a description." }],
  },
  "a plain value without examples is refused": {
    given: edited(operation, "              examples: [ada]\n", ""),
    problems: [{ at: "operations/token/getToken.yaml:21", message: "Name needs examples." }],
  },
  "objects and arrays may leave examples to the body that they stand in": {
    given: edited(
      operation,
      "          properties:\n",
      `          properties:
            Tags: { type: array, description: Words., items: { type: string } }
            Bag: { type: object, description: Anything. }
`,
    ),
    problems: [],
  },
  "a property that may be anything, or nothing, has nothing to describe": {
    given: edited(
      operation,
      "          properties:\n",
      "          properties:\n            Any: true\n            None: false\n",
    ),
    problems: [],
  },
  "a property of a shared schema is refused in the file of that schema": {
    given: edited("schemas/Refusal.yaml", "    description: What went wrong.\n", ""),
    problems: [{ at: "schemas/Refusal.yaml:4", message: "Code needs a description." }],
  },
  "a parameter without an example is refused": {
    given: edited("parameters/app.yaml", "example: 1\n", ""),
    problems: [{ at: "parameters/app.yaml:1", message: "The parameter app needs an example." }],
  },
};

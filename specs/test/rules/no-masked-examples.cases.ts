import type { RuleCases } from "../rule-cases.ts";
import { edited, validDescription } from "../valid-description.ts";

const operation = "operations/token/getToken.yaml";

const message = "An example has asterisks in place of a value.";

export const cases: RuleCases = {
  "real values pass": {
    given: validDescription,
    problems: [],
  },
  "a mask in the examples of a property is refused": {
    given: edited(operation, "examples: [ada]", 'examples: ["a***a"]'),
    problems: [{ at: "operations/token/getToken.yaml:25", message }],
  },
  "a mask in a request is refused": {
    given: edited(operation, "named: { value: { Name: ada } }", 'named: { value: { Name: "a**a" } }'),
    problems: [{ at: "operations/token/getToken.yaml:27", message }],
  },
  "every mask in a shared response is refused": {
    given: edited("responses/Refused.yaml", "{ Code: Busy }", '{ Code: "B***", List: [ok, "***"] }'),
    problems: [
      { at: "responses/Refused.yaml:6", message },
      { at: "responses/Refused.yaml:6", message },
    ],
  },
  "a mask in a parameter is refused": {
    given: edited("parameters/app.yaml", "example: 1", 'example: "1***"'),
    problems: [{ at: "parameters/app.yaml:6", message }],
  },
  "a single asterisk is a character, as in a UserSig": {
    given: edited(operation, "examples: [ada]", 'examples: ["a*a"]'),
    problems: [],
  },
};

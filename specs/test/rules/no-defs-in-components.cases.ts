import type { RuleCases } from "../rule-cases.ts";
import { edited, validDescription } from "../valid-description.ts";

const message = "A schema has no $defs; move what it shares to a file in schemas/.";

export const cases: RuleCases = {
  "schemas without $defs pass": {
    given: validDescription,
    problems: [],
  },
  "$defs in a shared schema are refused": {
    given: edited("schemas/Refusal.yaml", "type: object", "type: object\n$defs: { code: { type: string } }"),
    problems: [{ at: "schemas/Refusal.yaml:2", message }],
  },
  "$defs in an inline schema are refused": {
    given: edited(
      "operations/token/getToken.yaml",
      "additionalProperties: false",
      "additionalProperties: false\n          $defs: { name: { type: string } }",
    ),
    problems: [{ at: "operations/token/getToken.yaml:20", message }],
  },
};

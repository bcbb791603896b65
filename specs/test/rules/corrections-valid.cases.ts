import type { RuleCases } from "../rule-cases.ts";
import { edited, validDescription, validWebhook } from "../valid-description.ts";

const { "corrections.yaml": _, ...withoutCorrections } = validDescription;

export const cases: RuleCases = {
  "corrections of operations that exist pass": {
    given: validDescription,
    problems: [],
  },
  "an empty list passes": {
    given: { ...validDescription, "corrections.yaml": "[]\n" },
    problems: [],
  },
  "a correction of the whole description passes": {
    given: edited("corrections.yaml", "operation: getToken", 'operation: "*"'),
    problems: [],
  },
  "a vendor without corrections.yaml is refused": {
    given: withoutCorrections,
    problems: [
      { at: "openapi.yaml:1", message: "A vendor needs a corrections.yaml; an empty list will do." },
    ],
  },
  "a correction of an unknown operation is refused": {
    given: edited("corrections.yaml", "operation: getToken", "operation: getTokens"),
    problems: [{ at: "corrections.yaml:1", message: "corrections.yaml: there is no operation getTokens." }],
  },
  "a place that does not exist is refused at its line": {
    given: edited("corrections.yaml", "at: path", "at: somewhere"),
    problems: [
      {
        at: "corrections.yaml:2",
        message:
          'corrections.yaml: 0.at must match pattern "^(path|servers|examples|(request|response|query|errors)(\\.[A-Za-z0-9_.]+)?)$".',
      },
    ],
  },
  "a correction without a reason is refused": {
    given: edited("corrections.yaml", "  because: The sample has the right one.\n", ""),
    problems: [
      { at: "corrections.yaml:1", message: "corrections.yaml: 0 must have required property 'because'." },
    ],
  },
  "a correction that does not give the page's fact is refused": {
    given: edited("corrections.yaml", "    fact: { path: /v1/gett_token }\n", ""),
    problems: [
      {
        at: "corrections.yaml:4",
        message: "corrections.yaml: 0.page must have required property 'fact'.",
      },
    ],
  },
  "a fact in words of its own is refused": {
    given: edited("corrections.yaml", "{ path: /v1/gett_token }", "It has a typo."),
    problems: [
      {
        at: "corrections.yaml:6",
        message: "corrections.yaml: 0.page.fact must be one of meaning, malformed.",
      },
    ],
  },
  "a fact in terms of no standard is refused": {
    given: edited("corrections.yaml", "{ path: /v1/gett_token }", "{ typo: /v1/gett_token }"),
    problems: [
      { at: "corrections.yaml:6", message: "corrections.yaml: 0.page.fact does not know the key typo." },
    ],
  },
  "a correction of a webhook passes": {
    given: edited("corrections.yaml", "operation: getToken", "operation: afterIssue", validWebhook),
    problems: [],
  },
};

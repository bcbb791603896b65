import type { RuleCases } from "../rule-cases.ts";
import { edited, validDescription } from "../valid-description.ts";

const operation = "operations/token/getToken.yaml";

export const cases: RuleCases = {
  "extensions of the vocabulary in their places pass": {
    given: validDescription,
    problems: [],
  },
  "a contested fact may be one about the operation itself": {
    given: edited(
      operation,
      "  x-idempotent: true\n",
      `  x-idempotent: true
  x-contested:
    rule: Whether twice has the effect of once.
    positions:
      - { says: It has., source: "https://vendor.invalid/en" }
      - { says: It has not., source: "https://vendor.invalid/zh" }
    choice: It has.
`,
    ),
    problems: [],
  },
  "an extension that the vocabulary does not have is refused": {
    given: edited(operation, "  x-idempotent: true\n", "  x-idempotant: true\n"),
    problems: [
      {
        at: "operations/token/getToken.yaml:11",
        message: "x-idempotant is not in the vocabulary of docs/spec-authoring.md.",
      },
    ],
  },
  "an extension in the wrong place is refused": {
    given: edited("parameters/app.yaml", "example: 1", "example: 1\nx-idempotent: true"),
    problems: [{ at: "parameters/app.yaml:7", message: "x-idempotent belongs to: operation." }],
  },
  "an extension where no extension belongs is refused": {
    given: edited("openapi.yaml", '  version: "1"', '  version: "1"\n  x-sensitive: true'),
    problems: [{ at: "openapi.yaml:6", message: "x-sensitive belongs to: schema, parameter." }],
  },
  "a value that breaks its schema is refused at the value": {
    given: edited(operation, "per: account }", "per: user }"),
    problems: [{ at: "operations/token/getToken.yaml:9", message: 'x-quota: per must be "account".' }],
  },
  "an absent key is refused": {
    given: edited(operation, ", language: en }", " }"),
    problems: [
      {
        at: "operations/token/getToken.yaml:8",
        message: "x-docs: 0 must have required property 'language'.",
      },
    ],
  },
  "a bad entry of the catalogue is refused in errors.yaml": {
    given: edited("errors.yaml", "remedy: retry", "remedy: hope"),
    problems: [
      {
        at: "errors.yaml:5",
        message: "x-error-catalogue: 0.remedy must be one of fix, retry, sign-anew, renew-credentials, wait.",
      },
    ],
  },
  "the remedy wait needs its seconds": {
    given: edited("errors.yaml", "remedy: retry", "remedy: wait"),
    problems: [{ at: "errors.yaml:1", message: "x-error-catalogue: 0 must have required property 'wait'." }],
  },
  "seconds without the remedy wait are refused": {
    given: edited("errors.yaml", "remedy: retry", "remedy: retry\n  wait: 60"),
    problems: [{ at: "errors.yaml:6", message: "x-error-catalogue: 0.wait has no place here." }],
  },
  "a separator of families that is empty is refused": {
    given: edited("openapi.yaml", "x-error-catalogue:", 'x-error-families: ""\nx-error-catalogue:'),
    problems: [
      {
        at: "openapi.yaml:16",
        message: "x-error-families: the value must NOT have fewer than 1 characters.",
      },
    ],
  },
  "a key that an extension does not know is refused": {
    given: edited("openapi.yaml", "role: primary }", "role: primary, zone: a }"),
    problems: [{ at: "openapi.yaml:9", message: "x-server: the value does not know the key zone." }],
  },
};

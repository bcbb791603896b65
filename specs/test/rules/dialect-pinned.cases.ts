import type { RuleCases } from "../rule-cases.ts";
import { edited, validDescription } from "../valid-description.ts";

const message = "jsonSchemaDialect must be https://json-schema.org/draft/2020-12/schema.";

export const cases: RuleCases = {
  "OpenAPI 3.1.0 with the 2020-12 dialect passes": {
    given: validDescription,
    problems: [],
  },
  "another OpenAPI version is refused": {
    given: edited("openapi.yaml", "openapi: 3.1.0", "openapi: 3.0.4"),
    problems: [{ at: "openapi.yaml:1", message: "openapi must be 3.1.0." }],
  },
  "a description without a dialect is refused": {
    given: edited("openapi.yaml", "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\n", ""),
    problems: [{ at: "openapi.yaml:1", message }],
  },
  "the default dialect of OpenAPI 3.1 is refused, because it switches Prism's checks off": {
    given: edited(
      "openapi.yaml",
      "https://json-schema.org/draft/2020-12/schema",
      "https://spec.openapis.org/oas/3.1/dialect/base",
    ),
    problems: [{ at: "openapi.yaml:2", message }],
  },
};

const OPENAPI = "3.1.0";
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * Every description names its version and JSON Schema dialect, character by character.
 *
 * Prism picks its validator by that address: with none it misses half of the keywords, and with the default of OpenAPI 3.1
 * it validates no body at all (https://github.com/stoplightio/prism/issues/2797).
 */
export function dialectPinned() {
  return {
    Root(root, { report, location }) {
      if (root.openapi !== OPENAPI) {
        report({ message: `openapi must be ${OPENAPI}.`, location: location.child(["openapi"]) });
      }
      if (root.jsonSchemaDialect !== DIALECT) {
        const place = "jsonSchemaDialect" in root ? location.child(["jsonSchemaDialect"]) : location;
        report({ message: `jsonSchemaDialect must be ${DIALECT}.`, location: place });
      }
    },
  };
}

import { fileBesideRoot } from "./parts/file-beside-root.js";
import { allOperationsOf } from "./parts/operations-of.js";
import { causesOf, ruleValidator, toSentence } from "./parts/schema-validator.js";

/** Every vendor has a corrections.yaml that satisfies corrections.schema.yaml and names operations and webhooks that exist. */
export function correctionsValid() {
  return {
    Root(root, context) {
      const { report, location } = context;
      const file = fileBesideRoot("corrections.yaml", location);
      if (!file) {
        report({ message: "A vendor needs a corrections.yaml; an empty list will do.", location });
        return;
      }
      const validate = ruleValidator("corrections");
      if (!validate(file.value)) {
        for (const error of causesOf(validate.errors)) {
          report({
            message: `corrections.yaml: ${toSentence(error)}.`,
            location: file.at(error.instancePath),
          });
        }
        return;
      }
      const known = new Set([
        "*",
        ...allOperationsOf(root, context).map(({ operation }) => operation.operationId),
      ]);
      for (const [index, { operation }] of file.value.entries()) {
        if (known.has(operation)) continue;
        report({
          message: `corrections.yaml: there is no operation ${operation}.`,
          location: file.at(`/${index}/operation`),
        });
      }
    },
  };
}

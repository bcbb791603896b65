import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { operationsOf } from "./parts/operations-of.js";
import { ruleValidator, toSentence } from "./parts/schema-validator.js";

/**
 * Every vendor has a corrections.yaml that satisfies corrections.schema.yaml and names operations and webhooks
 * that exist.
 *
 * No `$ref` leads to that file, so redocly does not load it. A problem in it is still shown with its own line: redocly
 * needs no more of a location than a source and a pointer, and both can be made from those of the root file.
 */
export function correctionsValid() {
  return {
    Root(root, context) {
      const { report, location } = context;
      const path = join(dirname(location.source.absoluteRef), "corrections.yaml");
      if (!existsSync(path)) {
        report({ message: "A vendor needs a corrections.yaml; an empty list will do.", location });
        return;
      }
      const body = readFileSync(path, "utf8");
      const corrections = parse(body);
      const validate = ruleValidator("corrections");
      const at = placesIn(path, body, location);
      if (!validate(corrections)) {
        for (const error of validate.errors ?? []) {
          report({ message: `corrections.yaml: ${toSentence(error)}.`, location: at(error.instancePath) });
        }
        return;
      }
      const known = new Set(["*", ...operationIdsOf(root, context)]);
      for (const [index, { operation }] of corrections.entries()) {
        if (known.has(operation)) continue;
        report({
          message: `corrections.yaml: there is no operation ${operation}.`,
          location: at(`/${index}/operation`),
        });
      }
    },
  };
}

function operationIdsOf(root, context) {
  return ["paths", "webhooks"].flatMap((section) => {
    const place = context.location.child([section]);
    return Object.entries(root[section] ?? {}).flatMap(([name, pathItem]) =>
      operationsOf(pathItem, context, place.child([name])).map(({ operation }) => operation.operationId),
    );
  });
}

function placesIn(path, body, location) {
  const Source = location.source.constructor;
  const source = new Source(path, body);
  return (pointer) => ({ source, pointer: `#${pointer || "/"}` });
}

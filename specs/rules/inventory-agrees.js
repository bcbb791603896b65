import { camelCase } from "./parts/camel-case.js";
import { fileBesideRoot } from "./parts/file-beside-root.js";
import { operationsOf } from "./parts/operations-of.js";
import { ruleValidator, toSentence } from "./parts/schema-validator.js";

/**
 * Where a vendor has an inventory.yaml, it satisfies inventory.schema.yaml, and what it does not leave out is what the
 * description has. Without it, an operation that got lost would be missed by nobody.
 */
export function inventoryAgrees() {
  return {
    Root(root, context) {
      const { report, location } = context;
      const file = fileBesideRoot("inventory.yaml", location);
      if (!file) return;
      const validate = ruleValidator("inventory");
      if (!validate(file.value)) {
        for (const error of validate.errors ?? []) {
          report({ message: `inventory.yaml: ${toSentence(error)}.`, location: file.at(error.instancePath) });
        }
        return;
      }

      const paths = location.child(["paths"]);
      const described = new Map(
        Object.entries(root.paths ?? {}).flatMap(([path, pathItem]) => {
          const place = paths.child([path]);
          return operationsOf(pathItem, context, place).map(({ operation }) => [
            operation.operationId,
            place,
          ]);
        }),
      );
      const listed = new Set();
      for (const [index, { name, leftOut }] of file.value.entries()) {
        const operationId = camelCase(name);
        const problem = problemOf({ operationId, leftOut, described, listed });
        if (problem) {
          report({ message: `inventory.yaml: ${name} ${problem}.`, location: file.at(`/${index}/name`) });
        }
        listed.add(operationId);
      }
      for (const [operationId, place] of described) {
        if (listed.has(operationId)) continue;
        report({ message: `${operationId} is not in inventory.yaml.`, location: place.key() });
      }
    },
  };
}

function problemOf({ operationId, leftOut, described, listed }) {
  if (listed.has(operationId)) return "is listed twice";
  if (leftOut && described.has(operationId)) return "is said to be left out, and is described";
  if (!leftOut && !described.has(operationId)) return "is not described";
  return undefined;
}

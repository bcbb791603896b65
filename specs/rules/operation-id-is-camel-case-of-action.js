import { camelCase } from "./parts/camel-case.js";
import { operationsOf } from "./parts/operations-of.js";

/**
 * An operationId is the vendor's action in camelCase: who knows the vendor's page knows our method.
 * The action is the last segment of the path.
 */
export function operationIdIsCamelCaseOfAction() {
  return {
    Paths(paths, context) {
      for (const [path, pathItem] of Object.entries(paths)) {
        const expected = camelCase(path.split("/").at(-1) ?? "");
        const place = context.location.child([path]);
        for (const { operation, location } of operationsOf(pathItem, context, place)) {
          if (operation.operationId === expected) continue;
          context.report({
            message: `The operationId of ${path} must be ${expected}.`,
            location: location.child(operation.operationId ? ["operationId"] : []),
          });
        }
      }
    },
  };
}

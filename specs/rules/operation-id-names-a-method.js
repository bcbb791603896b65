import { findNameFaults, toMethodName } from "../method-names.ts";
import { operationsIn } from "./parts/operations-of.js";

/**
 * An operationId is the vendor's action in camelCase, so that the vendor's page leads to our method. The action is the last
 * segment of a path. It must be possible as the name of a method: `findNameFaults` finds those that are not, for the generator
 * too.
 *
 * Of a webhook the action is the last part of its name, without the word Callback: `Live.CallbackAfterCreateRoom` is
 * `afterCreateRoom`. No client has it as a method.
 */
export function operationIdNamesAMethod() {
  return {
    Root(root, context) {
      const operations = operationsIn("paths", root, context).map(toNamed);
      const webhooks = operationsIn("webhooks", root, context).map(toNamed);
      const taken = { webhooks: webhooks.map(({ operationId }) => operationId) };
      for (const { operation, message } of findNameFaults(operations, taken)) {
        context.report({ message, location: operation.location });
      }
      for (const { path: name, operationId, location } of webhooks) {
        const expected = toMethodName(name.match(/(?<=^|\.|Callback)(?!Callback)[^.]+$/)?.[0] ?? "");
        if (operationId === expected) continue;
        context.report({ message: `The operationId of ${name} must be ${expected}.`, location });
      }
    },
  };
}

const toNamed = ({ name, operation: { operationId }, location }) => ({
  path: name,
  operationId,
  location: location.child(operationId ? ["operationId"] : []),
});

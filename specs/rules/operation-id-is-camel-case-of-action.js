import { camelCase } from "./parts/camel-case.js";
import { operationsOf } from "./parts/operations-of.js";

/**
 * An operationId is the vendor's action in camelCase: who knows the vendor's page knows our method.
 * The action is the last segment of a path, and of a webhook the last part of its name, without the word Callback:
 * `Live.CallbackAfterCreateRoom` is `afterCreateRoom`.
 */
export function operationIdIsCamelCaseOfAction() {
  return {
    Paths: (paths, context) => checkEach(paths, /[^/]*$/, context),
    WebhooksMap: (webhooks, context) => checkEach(webhooks, /(?<=^|\.|Callback)(?!Callback)[^.]+$/, context),
  };
}

function checkEach(items, action, context) {
  for (const [name, pathItem] of Object.entries(items)) {
    const expected = camelCase(name.match(action)?.[0] ?? "");
    const place = context.location.child([name]);
    for (const { operation, location } of operationsOf(pathItem, context, place)) {
      if (operation.operationId === expected) continue;
      context.report({
        message: `The operationId of ${name} must be ${expected}.`,
        location: location.child(operation.operationId ? ["operationId"] : []),
      });
    }
  }
}

import type { LoadedSpec } from "../read/load-spec.ts";
import { toOperationRule } from "../read/request-rule.ts";
import { listOperations, type PlacedOperation, type SpecDocument } from "../read/spec-document.ts";
import { toLiteral } from "./literal.ts";

/** Writes `request-rules.ts`: what each request has to be like. A file of its own, because a client can do without. */
export function renderRequestRules({ document }: LoadedSpec): string {
  const rules = listOperations(document).map((placed) => [
    placed.operation.operationId,
    toClosedRule(document, placed),
  ]);
  return `
import type { RequestRules } from "@livespec/core/vendor";

/** The spec's rules for each request, by the operation's name. */
export const requestRules: RequestRules = ${toLiteral(Object.fromEntries(rules))};
`;
}

/** That every request is closed goes without saying. */
function toClosedRule(document: SpecDocument, placed: PlacedOperation): object {
  const { required, properties } = toOperationRule(document, placed);
  return { required, properties };
}

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
import type { RequestRules } from "@livespec/core";

/** The spec's rules for each request, by the operation's name. */
export const requestRules: RequestRules = ${toLiteral(Object.fromEntries(rules))};
`;
}

function toClosedRule(document: SpecDocument, placed: PlacedOperation): object {
  const { required, properties, additionalProperties } = toOperationRule(document, placed);
  if (additionalProperties !== false) {
    const { operationId } = placed.operation;
    throw new Error(`${operationId}: a request has to be closed, with additionalProperties: false`);
  }
  return { required, properties };
}

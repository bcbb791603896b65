import type { OperationModel, VendorModel } from "../read/vendor-model.ts";
import { toLiteral } from "./literal.ts";

/** Writes `request-rules.ts`: the rules of each request. A file of its own, because a client can do without. */
export function renderRequestRules({ operations }: VendorModel): string {
  const rules = operations.map((operation) => [operation.id, withoutClosing(operation)]);
  return `
import type { RequestRules } from "@livespec/core/vendor";

/** Rules of each request, by operation. */
export const requestRules: RequestRules = ${toLiteral(Object.fromEntries(rules))};
`;
}

/** Leaves out that a request is a closed object, as all are. */
function withoutClosing({ rule: { required, properties } }: OperationModel): object {
  return { required, properties };
}

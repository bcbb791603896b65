import type { OperationModel, VendorModel } from "../read/vendor-model.ts";
import { toLiteral } from "./literal.ts";
import { toPascalCase } from "./names.ts";

/** Writes `operations.ts`: the facts of each operation that the runtime needs. */
export function renderOperations({
  name: vendor,
  regions,
  wire,
  sensitive,
  operations,
}: VendorModel): string {
  const name = toPascalCase(vendor);
  return `
import type { OperationFacts, Servers, WireForm } from "@livespec/core/vendor";

/** Name of a region. */
export type ${name}Region = ${Object.keys(regions).map(toLiteral).join(" | ")};

/** Hosts of each region. */
export const servers: Servers<${name}Region> = ${toLiteral(regions)};

/** Mapping from an operation's path to its request on the wire. */
export const wire: WireForm = ${toLiteral(wire)};

/** Names of fields and parameters whose values are never shown. */
export const sensitive: readonly string[] = ${toLiteral(sensitive)};

/** Facts about every operation, for the runtime. */
export const operations: readonly OperationFacts[] = ${toLiteral(operations.map(toFacts))};
`;
}

function toFacts({ method, path, body, query, answer, quota, idempotent }: OperationModel): object {
  return {
    method,
    path,
    body,
    // Without a body everything travels in the query.
    query: query.length > 0 && body ? query : undefined,
    answer,
    quota: quota && { calls: quota.calls, seconds: quota.seconds },
    idempotent,
  };
}

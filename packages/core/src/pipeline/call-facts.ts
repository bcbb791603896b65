import type { CallFacts } from "../errors/errors.ts";
import type { Call } from "./pipeline.ts";

/** What there is to know of a call that ends without an answer of its own: what its last attempt was told, if it had one. */
export function toCallFacts({ operation, attempts, failure }: Call): CallFacts {
  return { operation: operation.id, attempts, status: failure?.status, requestId: failure?.requestId };
}

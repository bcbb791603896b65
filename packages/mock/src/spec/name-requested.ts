import type { WireRequest } from "../server/wire-request.ts";
import type { Spec } from "./spec.ts";
import { invertWire } from "./wire.ts";

/** Names the operation that a request asks for, or else the path that it would have in the spec; undefined where it names none. */
export function nameRequested(
  { wire, operations }: Pick<Spec, "wire" | "operations">,
  request: WireRequest,
): string | undefined {
  const { path } = invertWire(wire, request);
  const asked = operations.find((one) => one.path === path && one.method === request.method);
  return asked?.id ?? path;
}

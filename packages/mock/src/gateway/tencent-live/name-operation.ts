import type { DescribedOperation, SpecFacts } from "../../spec/spec.ts";
import type { ReceivedRequest } from "../../wire/received-request.ts";
import { matchTemplates } from "../../wire/wire-templates.ts";
import type { Refused } from "../gateway.ts";
import { refuse, type TencentRefusal } from "./refusal.ts";

/** Finds the operation of a request by path and method; the path is case-sensitive. */
export function nameOperation(
  request: ReceivedRequest,
  spec: SpecFacts,
): { operation: DescribedOperation } | Refused<TencentRefusal> {
  const { path } = matchTemplates(spec.wire, request);
  const candidates = spec.operations.filter((candidate) => candidate.path === path);
  const operation = candidates.find(({ method }) => method === request.method);
  if (operation) return { operation };
  const methods = candidates.map(({ method }) => method).join(" and ");
  return refuse(
    60009,
    methods === "" ? `there is no ${request.path}` : `${request.path} takes ${methods} only`,
  );
}

import type { DescribedOperation, SpecFacts } from "../../spec/spec.ts";
import { FIELD_LIMIT, hasTooManyFields } from "../../wire/form-encoding.ts";
import type { ReceivedRequest } from "../../wire/received-request.ts";
import { matchTemplates } from "../../wire/wire-templates.ts";
import type { Refused } from "../gateway.ts";
import { type AlibabaRefusal, refuse } from "./refusal.ts";

/** Finds the operation that a request names, and checks its version and method. */
export function nameOperation(
  request: ReceivedRequest,
  spec: SpecFacts,
): { operation: DescribedOperation } | Refused<AlibabaRefusal> {
  const { path, version } = matchTemplates(spec.wire, request);
  const candidates = spec.operations.filter((candidate) => candidate.path === path);
  const operation = candidates.find(({ method }) => method === request.method);
  const methods = candidates.length > 0 ? candidates.map(({ method }) => method) : ["GET", "POST"];
  if (!methods.includes(request.method)) {
    return refuse(400, "UnsupportedHTTPMethod", `${request.method} is not supported here.`);
  }
  if (operation === undefined) {
    return refuse(
      404,
      "InvalidApi.NotFound",
      `No API ${path?.slice(1) ?? "is named by the path and x-acs-action"}.`,
    );
  }
  if (version !== spec.version) {
    return refuse(404, "InvalidApi.NotFound", `The API does not exist in version ${version ?? "(none)"}.`);
  }
  if (hasTooManyFields(request.query)) {
    return refuse(400, "InvalidParameter", `The query has more than ${FIELD_LIMIT} parameters.`);
  }
  return { operation };
}

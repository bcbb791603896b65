import { FIELD_LIMIT, isCrowded } from "../form-encoding.ts";
import type { WireRequest } from "../server/wire-request.ts";
import type { Operation, Spec } from "../spec/spec.ts";
import { invertWire } from "../spec/wire.ts";
import type { Refusal, Refused } from "./refusal.ts";

/** Finds the operation that a request names, in the version and with the method that it has. */
export const nameOperation = (request: WireRequest, spec: Spec): { operation: Operation } | Refused => {
  const { path, version } = invertWire(spec.wire, request);
  const candidates = spec.operations.filter((candidate) => candidate.path === path);
  const operation = candidates.find(({ method }) => method === request.method);
  const spoken = candidates.length > 0 ? candidates.map(({ method }) => method) : ["GET", "POST"];
  if (!spoken.includes(request.method)) {
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
  if (isCrowded(request.query)) {
    return refuse(400, "InvalidParameter", `The query has more than ${FIELD_LIMIT} parameters.`);
  }
  return { operation };
};

const refuse = (status: number, code: string, message: string): { refusal: Refusal } => ({
  refusal: { status, code, message },
});

import type { IHttpRequest } from "@stoplight/prism-http";
import type { AdmittedRequest } from "../gateway/gateway.ts";
import type { ParsedSpec, PrismOperation } from "../spec/parsed-spec.ts";

// Handled by the gateway: no vendor here negotiates content, and `content-*` describe the body that `toPrismInput` builds.
const HANDLED_HEADERS = new Set(["accept", "content-type", "content-length", "transfer-encoding"]);

/** Converts an admitted request to the form that Prism validates. */
export function toPrismInput(admitted: AdmittedRequest, spec: ParsedSpec): IHttpRequest {
  const { request, operation } = admitted;
  const body = toPrismBody(admitted, spec);
  const declared = new Set(declaredQueryNames(admitted, spec));
  return {
    method: operation.method.toLowerCase() as IHttpRequest["method"],
    url: {
      path: operation.path,
      // Prism compares names without regard to case and the vendors do not, so a name in another case counts as missing.
      query: Object.fromEntries(Object.entries(admitted.query).filter(([name]) => declared.has(name))),
    },
    headers: {
      ...Object.fromEntries(Object.entries(request.headers).filter(([name]) => !HANDLED_HEADERS.has(name))),
      // Prism only looks at the media type if there is a length.
      ...(body && { "content-type": body.mediaType, "content-length": "1" }),
    },
    ...(body && { body: body.value }),
  };
}

/** Prism takes an empty string for no body. If the spec has a form, it may be one without fields, which Prism takes as `&`. */
const toPrismBody = (admitted: AdmittedRequest, spec: ParsedSpec): AdmittedRequest["body"] => {
  if (admitted.body?.value !== "") return admitted.body;
  const isDescribed = findOperation(admitted, spec.prism)?.request?.body !== undefined;
  return isDescribed ? { ...admitted.body, value: "&" } : undefined;
};

/** Finds the operation of a request in Prism's form. */
export function findOperation(
  { operation }: AdmittedRequest,
  operations: readonly PrismOperation[],
): PrismOperation | undefined {
  return operations.find(
    ({ method, path }) => path === operation.path && method.toUpperCase() === operation.method,
  );
}

/** Lists the query parameters of an operation as the spec spells them. */
export function declaredQueryNames(admitted: AdmittedRequest, spec: ParsedSpec): readonly string[] {
  return findOperation(admitted, spec.prism)?.request?.query?.map(({ name }) => name) ?? [];
}

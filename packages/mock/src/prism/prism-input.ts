import type { IHttpRequest } from "@stoplight/prism-http";
import type { Call } from "../gateway.ts";
import type { LoadedSpec, PrismOperations } from "../spec/load-spec.ts";

// Their meaning is settled by the gateway: no vendor here negotiates, and `content-*` describe what `toPrismInput` makes.
const settledHeaders = new Set(["accept", "content-type", "content-length", "transfer-encoding"]);

/** A call in the form in which Prism judges it. */
export const toPrismInput = (call: Call, spec: LoadedSpec): IHttpRequest => {
  const { request, operation } = call;
  const body = toPrismBody(call, spec);
  const declared = new Set(declaredQueryNames(call, spec));
  return {
    method: operation.method.toLowerCase() as IHttpRequest["method"],
    url: {
      path: operation.path,
      // Prism compares names without regard to case; the vendors do not, so a name in another case counts as absent.
      query: Object.fromEntries(Object.entries(call.query).filter(([name]) => declared.has(name))),
    },
    headers: {
      ...Object.fromEntries(Object.entries(request.headers).filter(([name]) => !settledHeaders.has(name))),
      // Prism looks at the media type only where there is a length.
      ...(body && { "content-type": body.mediaType, "content-length": "1" }),
    },
    ...(body && { body: body.value }),
  };
};

/** An empty text is no body to Prism. Where the spec has a form, it may be one without fields, as which Prism takes a lone `&`. */
const toPrismBody = (call: Call, spec: LoadedSpec): Call["body"] => {
  if (call.body?.value !== "") return call.body;
  const isDescribed = findOperation(call, spec.prism)?.request?.body !== undefined;
  return isDescribed ? { ...call.body, value: "&" } : undefined;
};

/** The operation that is called, among others. */
export const findOperation = (call: Call, operations: PrismOperations): PrismOperations[number] | undefined =>
  operations.find(
    ({ method, path }) => path === call.operation.path && method.toUpperCase() === call.operation.method,
  );

/** Names of query parameters as the spec spells them. */
export const declaredQueryNames = (call: Call, spec: LoadedSpec): readonly string[] =>
  findOperation(call, spec.prism)?.request?.query?.map(({ name }) => name) ?? [];

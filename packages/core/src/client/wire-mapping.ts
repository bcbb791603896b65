import type { Operation, WireForm } from "../call/operation.ts";
import { rememberLatest } from "../call/remember-latest.ts";
import type { WireRequest } from "../call/stage.ts";

/** A request with its fields written, before it is known where it goes. */
export interface SpecRequest {
  readonly operation: Operation;
  /** Percent-encoded, without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Makes the function that turns a request of the spec into the one that travels, by the spec's `x-wire`. */
export function createWireMapping(endpoint: string, form: WireForm): (request: SpecRequest) => WireRequest {
  const { origin, host } = new URL(endpoint);
  // Most clients call one operation over and over.
  const namingHeadersOf = rememberLatest((operation: Operation) => toNamingHeaders(form, operation));

  return ({ operation, query, headers, body }) => {
    const content = body ?? (operation.body === "json" ? form.emptyBody : undefined);
    return {
      method: operation.method,
      origin,
      host,
      path: form.target ?? operation.path,
      query,
      headers: {
        accept: "application/json",
        ...headers,
        ...namingHeadersOf(operation),
        // The spec says how a body is written, so neither openapi-fetch's default nor a caller decides.
        ...(content === undefined ? {} : { "content-type": CONTENT_TYPES[operation.body ?? "json"] }),
      },
      body: content,
    };
  };
}

const CONTENT_TYPES = { form: "application/x-www-form-urlencoded", json: "application/json" };

function toNamingHeaders(form: WireForm, operation: Operation): Record<string, string> {
  const headers: Record<string, string> = {};
  const action = operation.path.slice(1);
  for (const name in form.headers) {
    headers[name] = (form.headers[name] as string).replace("{action}", action);
  }
  return headers;
}

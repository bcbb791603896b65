import { decodeForm, encodeForm, FIELD_LIMIT, groupFields, isCrowded } from "../form-encoding.ts";
import type { Call } from "../gateway.ts";
import type { WireRequest } from "../server/wire-request.ts";
import type { Refused } from "./refusal.ts";

const form = "application/x-www-form-urlencoded";

/** The parts of a call that its query and form body make. */
export type Parameters = Pick<Call, "parameters" | "query" | "body">;

/** Decodes query and form body of a request: what the operation was asked. */
export const readParameters = (request: WireRequest): Parameters | Refused => {
  const query = decodeForm(request.query);
  if (query === undefined) return invalid("The query has a malformed escape.");
  const mediaType = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  // A form without fields is zero bytes long, and still a form.
  if (request.body.length === 0 && mediaType !== form) {
    return { parameters: groupFields(query), query: groupFields(query) };
  }
  if (mediaType !== form) return invalid(`The body has to be ${form}.`);
  const text = new TextDecoder().decode(request.body);
  if (isCrowded(text)) return invalid(`The form has more than ${FIELD_LIMIT} parameters.`);
  const body = decodeForm(text);
  if (body === undefined) return invalid("The form body has a malformed escape.");
  return {
    parameters: groupFields([...query, ...body]),
    query: groupFields(query),
    // Prism takes a form apart by itself, but chokes on some malformed escapes and, where the spec says how a field is
    // encoded, takes `+` for a reserved character. Written anew, neither is left.
    body: { mediaType, value: encodeForm(body) },
  };
};

const invalid = (message: string): Refused => ({
  refusal: { status: 400, code: "InvalidParameter", message },
});

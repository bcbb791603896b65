import {
  decodeForm,
  encodeForm,
  FIELD_LIMIT,
  groupFields,
  hasTooManyFields,
} from "../../wire/form-encoding.ts";
import type { ReceivedRequest } from "../../wire/received-request.ts";
import type { AdmittedRequest, Refused } from "../gateway.ts";
import { type AlibabaRefusal, refuse } from "./refusal.ts";

const FORM = "application/x-www-form-urlencoded";

/** Decodes the parameters of a request: its query and form body. */
export function readBody(
  request: ReceivedRequest,
): Pick<AdmittedRequest, "parameters" | "query" | "body"> | Refused<AlibabaRefusal> {
  const query = decodeForm(request.query);
  if (query === undefined) return invalid("The query has a malformed escape.");
  const mediaType = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  // A form without fields has no bytes and is still a form.
  if (request.body.length === 0 && mediaType !== FORM) {
    return { parameters: groupFields(query), query: groupFields(query) };
  }
  if (mediaType !== FORM) return invalid(`The body has to be ${FORM}.`);
  const text = new TextDecoder().decode(request.body);
  if (hasTooManyFields(text)) return invalid(`The form has more than ${FIELD_LIMIT} parameters.`);
  const body = decodeForm(text);
  if (body === undefined) return invalid("The form body has a malformed escape.");
  return {
    parameters: groupFields([...query, ...body]),
    query: groupFields(query),
    // Prism parses forms itself, but fails on some malformed escapes and, where the spec has an `encoding`, takes `+` for a
    // reserved character. Encoding the form again removes both.
    body: { mediaType, value: encodeForm(body) },
  };
}

const invalid = (message: string): Refused<AlibabaRefusal> => refuse(400, "InvalidParameter", message);

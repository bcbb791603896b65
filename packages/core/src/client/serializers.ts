import { copyRequest } from "../request-check/copy-request.ts";
import { toForm } from "./form.ts";

/** How a body is written, by the encoding that the spec names. */
export const serializers = {
  form: (body: object): string => toForm(body),
  json: (body: object): string => JSON.stringify(body),
};

/**
 * Reads what somebody gives openapi-fetch as the fields of a query or a body: an object, or, where a form is written, one of the
 * platform's own kinds of form.
 *
 * @throws InvalidRequestError for what has no fields, or would be read one way and written another.
 */
export function readFields(given: unknown, { isForm }: { readonly isForm: boolean }): object {
  return copyRequest(isForm && isFormLike(given) ? collectFields(given) : given, "raw");
}

/** By their form: those of other realms and libraries are forms too. */
const isFormLike = (value: unknown): value is URLSearchParams | FormData =>
  typeof (value as Partial<FormData> | null)?.getAll === "function";

/** Fields of a form, where each name stands once: how a list is written is the spec's word, and not a row of equal names. */
function collectFields(form: URLSearchParams | FormData): object {
  const fields = new Map<string, unknown>();
  for (const [name, value] of form as Iterable<[string, unknown]>) {
    if (fields.has(name)) throw new TypeError(`raw: the form has the field ${name} more than once`);
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

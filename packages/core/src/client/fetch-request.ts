import type { Operation } from "../call/operation.ts";
import { copyRequest } from "../request-check/copy-request.ts";

/** Finds the operation of a method and a path of the description. */
export type FindOperation = (method: string, path: string) => Operation;

/**
 * Makes the function that finds the operation of a request made by openapi-fetch.
 *
 * @param caller - `raw` or `middleware`, for the message.
 * @throws TypeError for a method and path that the description does not have.
 */
export function createFindOperation(caller: string, operations: readonly Operation[]): FindOperation {
  const routes = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  return (method, path) => {
    const operation = routes.get(`${method} ${path}`);
    if (!operation) throw new TypeError(`${caller}: ${method} ${path} is not an operation of this API`);
    return operation;
  };
}

/**
 * Names of headers that say how a message is framed and written, where it goes or what becomes of its connection. They are the
 * client's: a caller's own would be sent twice, or be wrong.
 */
const FRAMING =
  /^(content-(length|type)|transfer-encoding|connection|keep-alive|proxy-connection|te|trailer|upgrade|expect|host)$/;

/** Lists the headers of a request that the caller may write, by lower-case name. */
export function listOwnHeaders(headers: Headers): Record<string, string> {
  // happy-dom's Headers keep the case of the original name.
  const lower = [...headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(lower.filter(([name]) => !FRAMING.test(name)));
}

/** Detects a multipart body, which no operation takes. */
export function isMultipart({ headers }: { readonly headers: Headers }): boolean {
  return /^multipart\//.test(headers.get("content-type") ?? "");
}

/**
 * Reads a query or a body given to openapi-fetch as its fields: an object or, for a form, one of the platform's own kinds of
 * form.
 *
 * @throws InvalidRequestError for a value without fields, or one that would be read one way and written another.
 */
export function readFields(given: unknown, { isForm }: { readonly isForm: boolean }): object {
  return copyRequest(isForm && isFormLike(given) ? collectFields(given) : given, "raw");
}

/** Checked by its form: those of other realms and libraries are forms too. */
const isFormLike = (value: unknown): value is URLSearchParams | FormData =>
  typeof (value as Partial<FormData> | null)?.getAll === "function";

/** Reads the fields of a form, each name once: the description says how a list is written, and never by repeating a name. */
function collectFields(form: URLSearchParams | FormData): object {
  const fields = new Map<string, unknown>();
  for (const [name, value] of form as Iterable<[string, unknown]>) {
    if (fields.has(name)) throw new TypeError(`raw: the form has the field ${name} more than once`);
    fields.set(name, value);
  }
  return Object.fromEntries(fields);
}

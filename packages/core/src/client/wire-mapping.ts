import type { Operation, WireForm } from "../call/operation.ts";
import type { WireRequest } from "../call/wire-message.ts";

/** A request of the description with its fields written, before its target is known. */
export interface SpecRequest {
  readonly operation: Operation;
  /** Percent-encoded, without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Makes the function that turns a request of the description into the one that travels, by the description's `x-wire`. */
export function createWireMapping(endpoint: string, form: WireForm): (request: SpecRequest) => WireRequest {
  const { origin, host } = new URL(endpoint);
  const naming = new Map<Operation, Record<string, string>>();

  return ({ operation, query, headers, body }) => {
    const content = body ?? (operation.body === "json" ? form.emptyBody : undefined);
    const namingHeaders = naming.get(operation) ?? toNamingHeaders(form, operation);
    naming.set(operation, namingHeaders);
    return {
      method: operation.method,
      origin,
      host,
      path: form.target ?? operation.path,
      query,
      headers: {
        accept: "application/json",
        ...headers,
        ...namingHeaders,
        // The description says how a body is written, so neither openapi-fetch's default nor a caller decides.
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

/** Writes a body in the encoding that the description names. */
export function writeBody(encoding: "form" | "json", fields: object): string {
  return encoding === "form" ? toForm(fields) : JSON.stringify(fields);
}

/** Percent-encodes by RFC 3986: everything but letters, digits and `-_.~`. */
export function percentEncode(text: string): string {
  // Most of what travels needs no encoding, and looking is cheaper than encoding.
  if (isUnreserved(text)) return text;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Tests that a string has only RFC 3986 §2.3's unreserved characters; for short strings cheaper than a regular expression. */
function isUnreserved(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (UNRESERVED[text.charCodeAt(at)] !== true) return false;
  return true;
}

/** By character code. */
const UNRESERVED = /* @__PURE__ */ Array.from({ length: 128 }, (_, code) =>
  /[\w.~-]/.test(String.fromCharCode(code)),
);

/**
 * Writes fields as `name=value&…`, the form of a query and of an `application/x-www-form-urlencoded` body, sorted by name.
 * Absent fields are left out, lists are joined with commas and maps become JSON: OpenAPI's `style: form` with `explode: false`,
 * and `contentType: application/json`. The generator refuses a description that needs anything else.
 */
export function toForm(fields: object): string {
  let form = "";
  for (const name of inOrder(Object.keys(fields))) {
    const value: unknown = (fields as Record<string, unknown>)[name];
    if (value === undefined) continue;
    if (form !== "") form += "&";
    form += `${percentEncode(name)}=${percentEncode(toText(value))}`;
  }
  return form;
}

/** Sorts names unless they are already in order, as usual: even then sorting would take a fifth of the time. */
function inOrder(names: string[]): string[] {
  for (let at = 1; at < names.length; at += 1) {
    if ((names[at] as string) < (names[at - 1] as string)) return names.sort();
  }
  return names;
}

function toItem(item: unknown): string {
  if (typeof item === "object")
    throw new TypeError("a list of a form may have no lists, objects or nulls in it");
  return String(item);
}

function toText(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(toItem).join(",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

import type { Middleware } from "openapi-fetch";
import { addSignature } from "../attempt/attempt.ts";
import type { CredentialsSource } from "../attempt/credentials.ts";
import type { Signer } from "../attempt/signer.ts";
import { type Operation, type OperationFacts, toOperation, type WireForm } from "../call/operation.ts";
import { copyRequest } from "../request-check/copy-request.ts";
import { parseJsonObject } from "../runtime/body.ts";
import { createFindOperation, isMultipart, listOwnHeaders } from "./fetch-request.ts";
import { createWireMapping, toForm } from "./wire-mapping.ts";

/** Options of {@link createSigningMiddleware}. */
export interface SigningMiddlewareOptions<Credentials> {
  readonly operations: readonly OperationFacts[];
  readonly wire: WireForm;
  readonly credentials: CredentialsSource<Credentials>;
  readonly signer: Signer<Credentials>;
}

/**
 * Makes an openapi-fetch middleware that brings a request of the description into its wire form and signs it, for users of
 * their own openapi-fetch client. Register it last: what comes after it is not signed.
 *
 * Everything else of the request stays as the caller made it, except that it follows no redirect: a signature is for one host,
 * and the next one would learn it.
 *
 * A `dispatcher` given to openapi-fetch's `createClient` is private to the runtime and is lost; one in `requestInitExt` is
 * kept.
 *
 * Throws a `TypeError` for a method and path that the description does not have, a body that cannot be written as the
 * description says, and a `baseUrl` with a path if every request goes to one path.
 */
export function createSigningMiddleware<Credentials>(
  options: SigningMiddlewareOptions<Credentials>,
): Middleware {
  const { wire, credentials: source, signer } = options;
  const findOperation = createFindOperation("middleware", options.operations.map(toOperation));

  return {
    async onRequest({ request, schemaPath }) {
      const operation = findOperation(request.method, schemaPath);
      const { origin, pathname, search } = new URL(request.url);
      const prefix = readPrefix(pathname, schemaPath, wire);
      const toWire = createWireMapping(origin, wire);
      const mapped = toWire({
        operation,
        query: search.slice(1),
        headers: listOwnHeaders(request.headers),
        body: await readBody(operation, request),
      });
      const unsigned = { ...mapped, path: prefix + mapped.path };
      const credentials = await getCredentials(source, request.signal);
      const signed = addSignature(unsigned, await signer(unsigned, credentials));
      return replaceRequest(request, {
        url: `${origin}${signed.path}${signed.query && `?${signed.query}`}`,
        method: signed.method,
        headers: { ...signed.headers },
        body: signed.body ?? null,
        redirect: request.redirect === "follow" ? "manual" : request.redirect,
      });
    },
  };
}

/** Path of the caller's `baseUrl`, which is impossible in a wire form that sends every request to one path. */
function readPrefix(pathname: string, schemaPath: string, { target }: WireForm): string {
  const prefix = pathname.slice(0, -schemaPath.length);
  if (!pathname.endsWith(schemaPath) || (prefix !== "" && target !== undefined))
    throw new TypeError('middleware: option "baseUrl" must be an origin such as "https://host:port"');
  return prefix;
}

/**
 * Copies a request with all its members, known here or not, except those given. A copy by `new Request(url, request)` would
 * turn the body into a stream without a length.
 */
function replaceRequest(
  request: Request,
  { url, ...signed }: RequestInit & { readonly url: string },
): Request {
  const had: Record<string, unknown> = {};
  for (const name in request) had[name] = request[name as keyof Request];
  // An instance of the class that the caller's client was made with, the only one that it accepts.
  const copy = new (request.constructor as typeof Request)(url, { ...had, ...signed });
  // Members such as `next` and `cf`: the runtime's own, which openapi-fetch puts on the request.
  for (const name in request) if (!(name in copy)) Object.assign(copy, { [name]: had[name] });
  return copy;
}

/** Waits for credentials for as long as the caller waits for the request. */
function getCredentials<Credentials>(
  source: CredentialsSource<Credentials>,
  signal: AbortSignal,
): Promise<Credentials> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
    const settle = () => signal.removeEventListener("abort", end);
    Promise.resolve(source.get()).then(resolve, reject).then(settle);
  });
}

/**
 * Reads a body as the fields of the operation. openapi-fetch writes JSON by default; if the API takes a form, that JSON becomes
 * one, and a form written by the caller stays as it is.
 */
async function readBody({ id, body }: Operation, request: Request): Promise<string | undefined> {
  const text = await request.text();
  if (text === "") return undefined;
  const isForm = body === "form";
  const fields = isMultipart(request) || !body ? undefined : parseJsonObject(text);
  if (fields) return isForm ? toForm(copyRequest(fields, "middleware")) : text;
  if (isForm && !isMultipart(request) && FORM.test(text)) return text;
  const takes = body ? "a body that is an object of its fields" : "no body";
  throw new TypeError(`middleware: ${id} takes ${takes}`);
}

/** `name=value&name=value`, percent-encoded. */
const FORM = /^[\w.~*%+-]+=[^&=\s"<>{}]*(?:&[\w.~*%+-]+=[^&=\s"<>{}]*)*$/;

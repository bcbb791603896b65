import type { Middleware } from "openapi-fetch";
import { addSignature, type Signer } from "../attempt/attempt.ts";
import type { CredentialsSource } from "../attempt/credentials-source.ts";
import { parseJson } from "../attempt/parse-json.ts";
import { type Operation, type OperationFacts, toOperation, type WireForm } from "../call/operation.ts";
import { copyRequest } from "../request-check/copy-request.ts";
import { toForm } from "./form.ts";
import { listHeaders } from "./list-headers.ts";
import { createWireMapping } from "./wire-mapping.ts";

/** Options of {@link createSigningMiddleware}. */
export interface SigningMiddlewareOptions<Credentials> {
  readonly operations: readonly OperationFacts[];
  readonly wire: WireForm;
  readonly credentials: CredentialsSource<Credentials>;
  readonly signer: Signer<Credentials>;
}

/**
 * Makes an openapi-fetch middleware that brings a request of the spec into its wire form and signs it,
 * for people who bring their own openapi-fetch client. Register it last: what comes after it is not signed.
 *
 * Everything else of the request stays as the caller made it, but that it follows no redirect: a signature holds for one host,
 * and the next one would learn what it was made for.
 *
 * A `dispatcher` given to openapi-fetch's `createClient` is the runtime's secret and cannot be kept; one in `requestInitExt` is.
 *
 * Throws a `TypeError` for a method and path that the spec does not have, a body that cannot be written as the spec says, and a `baseUrl`
 * with a path where every request goes to one path.
 */
export function createSigningMiddleware<Credentials>(
  options: SigningMiddlewareOptions<Credentials>,
): Middleware {
  const routes = new Map(
    options.operations.map((facts) => [`${facts.method} ${facts.path}`, toOperation(facts)]),
  );

  return {
    async onRequest({ request, schemaPath }) {
      const operation = routes.get(`${request.method} ${schemaPath}`);
      if (!operation)
        throw new TypeError(`middleware: ${request.method} ${schemaPath} is no operation of this API`);
      const { origin, pathname, search } = new URL(request.url);
      const prefix = pathname.slice(0, -schemaPath.length);
      const isKnown = pathname.endsWith(schemaPath);
      if (!isKnown || (prefix !== "" && options.wire.target !== undefined))
        throw new TypeError('middleware: option "baseUrl" must be an origin such as "https://host:port"');
      const unsigned = createWireMapping(
        origin,
        options.wire,
      )({
        operation,
        query: search.slice(1),
        headers: listHeaders(request.headers),
        body: await readBody(operation, request),
      });
      const plain = { ...unsigned, path: prefix + unsigned.path };
      const signed = addSignature(
        plain,
        await options.signer(plain, await getCredentials(options.credentials, request.signal)),
      );
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

/**
 * Copies a request with everything that it has, known here or not, but for what is given. A copy by `new Request(url, request)`
 * would turn the body into a stream without a length.
 */
function replaceRequest(
  request: Request,
  { url, ...signed }: RequestInit & { readonly url: string },
): Request {
  const had: Record<string, unknown> = {};
  for (const name in request) had[name] = request[name as keyof Request];
  // Of the class that the caller's client is made with, which is the only one that it takes back.
  const copy = new (request.constructor as typeof Request)(url, { ...had, ...signed });
  // Such as `next` and `cf`: the runtime's own, which openapi-fetch puts on the request.
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
 * Reads a body as the fields that the operation takes. openapi-fetch writes JSON unless it is told otherwise; where the API wants a
 * form, that JSON becomes one, and what the caller has written as a form stays as it is.
 */
async function readBody({ id, body }: Operation, request: Request): Promise<string | undefined> {
  const text = await request.text();
  if (text === "") return undefined;
  const isForm = body === "form";
  const isMultipart = /^multipart\//.test(request.headers.get("content-type") ?? "");
  const fields = isMultipart || !body ? undefined : readJson(text);
  if (fields) return isForm ? toForm(copyRequest(fields, "middleware")) : text;
  if (isForm && !isMultipart && FORM.test(text)) return text;
  const takes = body ? "a body that is an object of its fields" : "no body";
  throw new TypeError(`middleware: ${id} takes ${takes}`);
}

/** `name=value&name=value`, percent-encoded. */
const FORM = /^[\w.~*%+-]+=[^&=\s"<>{}]*(?:&[\w.~*%+-]+=[^&=\s"<>{}]*)*$/;

function readJson(text: string): object | undefined {
  try {
    const value = parseJson(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

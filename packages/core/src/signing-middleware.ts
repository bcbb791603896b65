import type { Middleware } from "openapi-fetch";
import { type Operation, type OperationFacts, toOperation, type WireForm } from "./operation/operation.ts";
import { toForm } from "./operation/serialize.ts";
import { createWireMapping } from "./operation/wire.ts";
import { addSignature, type Signer } from "./pipeline/attempt.ts";
import type { CredentialsSource } from "./pipeline/credentials-source.ts";

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
 * Throws a `TypeError` for a path that the spec does not have, a body that cannot be written as the spec says, and a `baseUrl`
 * with a path where every request goes to one path.
 */
export function createSigningMiddleware<Credentials>(
  options: SigningMiddlewareOptions<Credentials>,
): Middleware {
  const routes = new Map(options.operations.map((facts) => [facts.path, toOperation(facts)]));

  return {
    async onRequest({ request, schemaPath }) {
      const operation = routes.get(schemaPath);
      if (!operation) throw new TypeError(`middleware: ${schemaPath} is no operation of this API`);
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
        // happy-dom's Headers keep the case in which a name was written.
        headers: Object.fromEntries([...request.headers].map(([name, value]) => [name.toLowerCase(), value])),
        body: await readBody(operation, request),
      });
      const plain = { ...unsigned, path: prefix + unsigned.path };
      const signed = addSignature(plain, await options.signer(plain, await options.credentials.get()));
      return copyRequest(request, {
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
function copyRequest(request: Request, { url, ...signed }: RequestInit & { readonly url: string }): Request {
  const had: Record<string, unknown> = {};
  for (const name in request) had[name] = request[name as keyof Request];
  // Of the class that the caller's client is made with, which is the only one that it takes back.
  const copy = new (request.constructor as typeof Request)(url, { ...had, ...signed });
  // Such as `next` and `cf`: the runtime's own, which openapi-fetch puts on the request.
  for (const name in request) if (!(name in copy)) Object.assign(copy, { [name]: had[name] });
  return copy;
}

/** openapi-fetch writes JSON unless it is told otherwise; where the API wants a form, that JSON becomes one. */
async function readBody({ id, body }: Operation, request: Request): Promise<string | undefined> {
  if (/^multipart\//.test(request.headers.get("content-type") ?? ""))
    throw new TypeError(`middleware: ${id} takes no multipart form`);
  const text = await request.text();
  if (text === "") return undefined;
  return body === "form" && text.startsWith("{") ? toForm(JSON.parse(text)) : text;
}

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
 * Throws a `TypeError` for a path that the spec does not have.
 */
export function createSigningMiddleware<Credentials>(
  options: SigningMiddlewareOptions<Credentials>,
): Middleware {
  const routes = new Map(options.operations.map((facts) => [facts.path, toOperation(facts)]));

  return {
    async onRequest({ request, schemaPath }) {
      const operation = routes.get(schemaPath);
      if (!operation) throw new TypeError(`middleware: ${schemaPath} is no operation of this API`);
      const { origin, search } = new URL(request.url);
      const plain = createWireMapping(
        origin,
        options.wire,
      )({
        operation,
        query: search.slice(1),
        headers: Object.fromEntries(request.headers),
        body: toBody(operation, await request.text()),
      });
      const signed = addSignature(plain, await options.signer(plain, await options.credentials.get()));
      // Made from parts: `new Request(url, request)` would turn the body into a stream without a length.
      return new Request(`${origin}${signed.path}${signed.query && `?${signed.query}`}`, {
        method: signed.method,
        headers: { ...signed.headers },
        ...(signed.body === undefined ? {} : { body: signed.body }),
        signal: request.signal,
      });
    },
  };
}

/** openapi-fetch writes JSON unless it is told otherwise; where the API wants a form, that JSON becomes one. */
function toBody({ body }: Operation, text: string): string | undefined {
  if (text === "") return undefined;
  return body === "form" && text.startsWith("{") ? toForm(JSON.parse(text)) : text;
}

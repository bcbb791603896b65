import createFetchClient, { type Client } from "openapi-fetch";
import type { Reply } from "../call/stage.ts";
import { completeStack } from "../errors/complete-stack.ts";
import { createFindOperation, isMultipart, listOwnHeaders, readFields } from "./fetch-request.ts";
import { type MethodParts, startCall } from "./methods.ts";
import { createWireMapping, toForm, writeBody } from "./wire-mapping.ts";

/** Makes the openapi-fetch client on top of the pipeline. */
export function createRaw<Paths extends object>(parts: MethodParts): Client<Paths> {
  const { endpoint, operations, wire, send, callNumbers } = parts;
  const home = new URL(endpoint).origin;
  const toWire = createWireMapping(endpoint, wire);
  const findOperation = createFindOperation("raw", operations);
  const encoding = operations.find((operation) => operation.body)?.body ?? "json";

  return createFetchClient<Paths>({
    baseUrl: home,
    querySerializer: (query) => toForm(readFields(query, { isForm: true })),
    bodySerializer: (body) => writeBody(encoding, readFields(body, { isForm: encoding === "form" })),
    fetch: async (request) => {
      const { origin, pathname, search } = new URL(request.url);
      const operation = findOperation(request.method, pathname);
      if (origin !== home)
        throw new TypeError('raw: "baseUrl" is the client\'s endpoint and cannot be another');
      if (isMultipart(request)) throw new TypeError(`raw: ${operation.id} takes no multipart form`);
      // openapi-fetch names a content type if it was given a body, which as a form may be an empty one.
      const empty = operation.body === "form" && request.headers.has("content-type") ? "" : undefined;
      const body = (await request.text()) || empty;
      const headers = listOwnHeaders(request.headers);
      const call = startCall(operation, { signal: request.signal }, callNumbers);
      try {
        return toResponse(await send(toWire({ operation, query: search.slice(1), headers, body }), call));
      } catch (error) {
        throw completeStack(error);
      }
    },
  });
}

/**
 * Hands a reply back as it came. What cannot be a `Response` is thrown as the pipeline's error: an unreadable body, a status
 * that no `Response` can have, or another server's page that claims success.
 */
function toResponse({ response, outcome }: Reply): Response {
  const { status, headers, text, fault } = response;
  const hasNoBody = WITHOUT_BODY.includes(status);
  if ("refusal" in outcome) {
    const isNoAnswer = fault !== undefined || status < 200 || status > 599;
    const isPage = status < 300 && !hasNoBody && text !== "" && outcome.refusal.code === "UnexpectedResponse";
    if (isNoAnswer || isPage) throw outcome.refusal;
  }
  // Some statuses may not have a body at all, not even an empty one, and a string would add a content type.
  const body = hasNoBody ? null : new TextEncoder().encode(text);
  return new Response(body, { status, headers: keepHeaders(headers) });
}

const WITHOUT_BODY: readonly number[] = [204, 205, 304];

/** Drops the headers for the encoding and the encoded length of the body: it is already decoded. */
function keepHeaders(headers: Readonly<Record<string, string>>): Headers {
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (name === "content-encoding" || name === "content-length") continue;
    try {
      kept.append(name, value);
    } catch {
      // A caller's `fetch` may return headers that no HTTP message can have.
    }
  }
  return kept;
}

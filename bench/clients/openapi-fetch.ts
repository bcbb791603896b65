import type { Client, Middleware } from "openapi-fetch";
import { HEADERS, REQUEST, toFormText } from "../requests/message-token.ts";

/** The part of a description that openapi-fetch needs for this one operation. */
interface Paths {
  "/": {
    post: {
      requestBody: { content: { "application/x-www-form-urlencoded": typeof REQUEST } };
      responses: { 200: { content: { "application/json": { Result: { AccessToken: string } } } } };
    };
  };
}

/** Options of {@link createOpenApiFetchCall}. */
export interface OpenApiFetchOptions {
  readonly middleware?: Middleware;
  /** Answers instead of the network. */
  readonly fetch?: () => Promise<Response>;
  /** Class that openapi-fetch creates instead of a `Request`. */
  readonly Request?: typeof Request;
}

/** Sets up openapi-fetch as its own README does, and creates the call that is measured. */
export async function createOpenApiFetchCall(
  endpoint: string,
  { middleware, ...options }: OpenApiFetchOptions = {},
): Promise<() => Promise<unknown>> {
  const { default: createClient } = await import("openapi-fetch");
  const client: Client<Paths> = createClient<Paths>({
    baseUrl: endpoint,
    headers: HEADERS,
    bodySerializer: (body: unknown) => toFormText(body as typeof REQUEST),
    ...options,
  });
  if (middleware) client.use(middleware);
  return async () => (await client.POST("/", { body: REQUEST })).data;
}

/**
 * Creates a middleware that signs as many would write it first: it reads the body from a clone, because reading the request itself
 * would use it up.
 */
export async function createCloningMiddleware(): Promise<Middleware> {
  const { signByHand, toDate } = await import("./hand-written-acs3.ts");
  return {
    async onRequest({ request }) {
      const { host } = new URL(request.url);
      const body = await request.clone().text();
      const signed = signByHand({ host, body, date: toDate(Date.now()), nonce: crypto.randomUUID() });
      for (const [name, value] of Object.entries(signed)) request.headers.set(name, value);
      return request;
    },
  };
}

import createClient, { type Client, type Middleware } from "openapi-fetch";
import { HEADERS, REQUEST, toFormText } from "../tasks/get-message-token.ts";
import { signByHand, toDate } from "./hand-written-acs3.ts";

/** As much of a description as openapi-fetch needs for this one operation. */
interface Paths {
  "/": {
    post: {
      requestBody: { content: { "application/x-www-form-urlencoded": typeof REQUEST } };
      responses: { 200: { content: { "application/json": { Result: { AccessToken: string } } } } };
    };
  };
}

/** How openapi-fetch is set up. */
export interface OpenApiFetchOptions {
  readonly middleware?: Middleware;
  /** What answers instead of the network. */
  readonly fetch?: () => Promise<Response>;
  /** What openapi-fetch makes instead of a `Request`. */
  readonly Request?: typeof Request;
}

/** Sets up openapi-fetch as its own README does, and gives the call to be measured. */
export function createOpenApiFetchCall(
  endpoint: string,
  { middleware, ...options }: OpenApiFetchOptions = {},
): () => Promise<unknown> {
  const client: Client<Paths> = createClient<Paths>({
    baseUrl: endpoint,
    headers: HEADERS,
    bodySerializer: (body: unknown) => toFormText(body as typeof REQUEST),
    ...options,
  });
  if (middleware) client.use(middleware);
  return async () => (await client.POST("/", { body: REQUEST })).data;
}

/** Signs as many would first: reads the body from a clone, because reading the request itself would use it up. */
export const cloningMiddleware: Middleware = {
  async onRequest({ request }) {
    const { host } = new URL(request.url);
    const body = await request.clone().text();
    const signed = signByHand({ host, body, date: toDate(Date.now()), nonce: crypto.randomUUID() });
    for (const [name, value] of Object.entries(signed)) request.headers.set(name, value);
    return request;
  },
};

import { createRequire } from "node:module";
import { ACTION, API_VERSION, CREDENTIALS, REQUEST } from "../requests/message-token.ts";

/** The used part of the package; its types speak of a default export that sits one level deeper in ESM. */
interface OpenApiCore {
  readonly default: new (
    config: object,
  ) => { callApi(parameters: object, request: object, runtime: object): Promise<{ body: unknown }> };
}

/** Sets up the vendor's newest core package as its generated clients do, and creates the call that is measured. */
export function createOpenApiCoreCall(endpoint: string): () => Promise<unknown> {
  const { default: Client } = createRequire(import.meta.url)("@alicloud/openapi-core") as OpenApiCore;
  const client = new Client({ ...CREDENTIALS, endpoint: new URL(endpoint).host, protocol: "http" });
  const parameters = {
    action: ACTION,
    version: API_VERSION,
    protocol: "HTTP",
    pathname: "/",
    method: "POST",
    authType: "AK",
    style: "RPC",
    reqBodyType: "formData",
    bodyType: "json",
  };
  return async () => (await client.callApi(parameters, { body: { ...REQUEST } }, {})).body;
}

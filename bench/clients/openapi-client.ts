import { createRequire } from "node:module";
import { ACTION, API_VERSION, CREDENTIALS, REQUEST } from "../requests/message-token.ts";

type Model = new (fields: Record<string, unknown>) => object;

/** The used part of the package; its types speak of a default export that sits one level deeper in ESM. */
interface OpenApiClient {
  readonly default: new (
    config: object,
  ) => { callApi(parameters: object, request: object, runtime: object): Promise<{ body: unknown }> };
  readonly Config: Model;
  readonly Params: Model;
  readonly OpenApiRequest: Model;
}

/** Sets up the vendor's newer core package as its generic call is documented, and creates the call that is measured. */
export function createOpenApiClientCall(endpoint: string): () => Promise<unknown> {
  const require = createRequire(import.meta.url);
  const {
    default: Client,
    Config,
    Params,
    OpenApiRequest,
  } = require("@alicloud/openapi-client") as OpenApiClient;
  const { RuntimeOptions } = require("@alicloud/tea-util") as { RuntimeOptions: Model };

  const client = new Client(
    new Config({ ...CREDENTIALS, endpoint: new URL(endpoint).host, protocol: "HTTP" }),
  );
  const parameters = new Params({
    action: ACTION,
    version: API_VERSION,
    protocol: "HTTP",
    pathname: "/",
    method: "POST",
    authType: "AK",
    style: "RPC",
    reqBodyType: "formData",
    bodyType: "json",
  });
  return async () => {
    const request = new OpenApiRequest({ body: { ...REQUEST } });
    const { body } = await client.callApi(parameters, request, new RuntimeOptions({}));
    return body;
  };
}

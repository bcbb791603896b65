import { createRequire } from "node:module";
import { ACTION, API_VERSION, CREDENTIALS, REQUEST } from "../requests/message-token.ts";

/** The used part of the package; it ships types that name a default export which it does not have in ESM. */
interface PopCore {
  readonly RPCClient: new (
    config: Record<string, unknown>,
  ) => { request(action: string, parameters: object, options: { method: "POST" }): Promise<unknown> };
}

/** Sets up the vendor's older core package as its README does, and creates the call that is measured. */
export function createPopCoreCall(endpoint: string): () => Promise<unknown> {
  const { RPCClient } = createRequire(import.meta.url)("@alicloud/pop-core") as PopCore;
  const client = new RPCClient({ ...CREDENTIALS, endpoint, apiVersion: API_VERSION });
  return () => client.request(ACTION, REQUEST, { method: "POST" });
}

import { createRequire } from "node:module";
import { LIFETIME, SDK_APP_ID, SECRET_KEY } from "../requests/user-sig.ts";

/** The used part of the package; it ships no types. */
interface TlsSigApi {
  readonly Api: new (
    sdkAppId: number,
    secretKey: string,
  ) => { genSig(account: string, expire: number): string };
}

/** Sets up the vendor's own package, and creates the function that makes an account's UserSig. */
export function createTlsSigApi(): (account: string) => string {
  const { Api } = createRequire(import.meta.url)("tls-sig-api-v2") as TlsSigApi;
  const api = new Api(SDK_APP_ID, SECRET_KEY);
  return (account) => api.genSig(account, LIFETIME);
}

import { createRequire } from "node:module";
import type { Subject } from "../subject.ts";
import { LIFETIME, prepareMinting, SDK_APP_ID, SECRET_KEY } from "../tasks/user-sig.ts";

/** As much of the package as is used; it ships no types. */
interface TlsSigApi {
  readonly Api: new (
    sdkAppId: number,
    secretKey: string,
  ) => { genSig(account: string, expire: number): string };
}

/** The vendor's own package. */
export const subject: Subject = {
  label: "tls-sig-api-v2",
  prepare: () => {
    const { Api } = createRequire(import.meta.url)("tls-sig-api-v2") as TlsSigApi;
    const api = new Api(SDK_APP_ID, SECRET_KEY);
    return prepareMinting((account) => api.genSig(account, LIFETIME));
  },
};

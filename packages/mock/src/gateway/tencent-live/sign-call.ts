import { encodeForm } from "../../wire/form-encoding.ts";
import { fillTemplates } from "../../wire/wire-templates.ts";
import type { CallToSign, SignedCall } from "../vendor.ts";
import type { TencentAccount } from "./account.ts";
import { encodeUserSig } from "./user-sig.ts";

/** Lifetime of a new UserSig in seconds: a day. */
const LIFETIME = 24 * 60 * 60;

/** Signs a call of an app's first administrator, with a new UserSig. */
export function signCall(call: CallToSign<TencentAccount>): SignedCall {
  const { spec, operation, parameters, account, now, uuid } = call;
  const { sdkAppId, secretKey, administrators } = account;
  const [identifier] = administrators;
  if (identifier === undefined) throw new TypeError(`the app ${sdkAppId} has no administrator to call as`);
  const { path, headers } = fillTemplates(spec.wire, { path: operation.path, version: spec.version });
  const content = { identifier, sdkAppId, time: Math.floor(now() / 1000), expire: LIFETIME };
  const query = encodeForm([
    ["sdkappid", String(sdkAppId)],
    ["identifier", identifier],
    ["usersig", encodeUserSig(content, secretKey)],
    ["random", String(Number.parseInt(uuid().slice(0, 8), 16))],
    ["contenttype", "json"],
  ]);
  return {
    method: operation.method,
    target: `${path}?${query}`,
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(parameters),
  };
}

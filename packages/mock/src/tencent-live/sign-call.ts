import { encodeForm } from "../form-encoding.ts";
import type { SignedCall, Signing } from "../gateway.ts";
import { applyWire } from "../spec/wire.ts";
import type { TencentApp } from "./app.ts";
import { encodeUserSig } from "./user-sig.ts";

/** Seconds for which a UserSig that is made here holds: a day. */
const LIFETIME = 24 * 60 * 60;

/** Makes a call in the name of an app's first administrator, with a new UserSig. */
export function signCall({
  spec,
  operation,
  parameters,
  account,
  now,
  uuid,
}: Signing<TencentApp>): SignedCall {
  const { sdkAppId, secretKey, administrators } = account;
  const [identifier] = administrators;
  if (identifier === undefined) throw new TypeError(`the app ${sdkAppId} has no administrator to call as`);
  const { path, headers } = applyWire(spec.wire, { path: operation.path, version: spec.version });
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

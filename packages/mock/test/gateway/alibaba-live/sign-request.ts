import { createHash, createHmac } from "node:crypto";
import type { WireForm } from "../../support/send.ts";

/** Request to sign and key to sign it with; every default is accepted by the mock. */
export interface Signing {
  readonly method?: string;
  readonly target?: string;
  readonly body?: string;
  readonly accessKeyId?: string;
  readonly accessKeySecret?: string;
  /** Replacements of, or additions to, the headers of a valid request. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Signed, but sent without. */
  readonly unsent?: readonly string[];
  /** Sent, but not signed. */
  readonly unsigned?: Readonly<Record<string, string>>;
  /** Spelled out here where it differs from `target`'s query. */
  readonly canonicalQuery?: string;
}

export const form = "AppId=a494caec-0000-695ef345db77&DeviceId=dev-01&DeviceType=web&UserId=de1.a0";

let nonces = 0;

/** The tests' own signer: short, and no stricter than a test needs. */
export const signRequest = (url: string, signing: Signing = {}): WireForm => {
  const { method = "POST", target = "/", body = form, unsigned = {}, unsent = [] } = signing;
  const { accessKeyId = "livespec-mock-id", accessKeySecret = "livespec-mock-secret" } = signing;
  const [path = "", query = ""] = target.split("?");
  nonces += 1;
  const all = {
    host: new URL(url).host,
    "content-type": "application/x-www-form-urlencoded",
    "x-acs-action": "GetMessageToken",
    "x-acs-version": "2016-11-01",
    "x-acs-date": "2026-11-22T12:00:00Z",
    "x-acs-signature-nonce": `nonce-${nonces}`,
    "x-acs-content-sha256": sha256(body),
    ...signing.headers,
  };
  const headers = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const signed = [...headers].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = signed.map(([name]) => name).join(";");
  const canonical = [
    method,
    path,
    signing.canonicalQuery ?? query,
    ...signed.map(([name, value]) => `${name}:${value}`),
    "",
    names,
    sha256(body),
  ].join("\n");
  const signature = createHmac("sha256", accessKeySecret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest("hex");
  return {
    method,
    target,
    body,
    headers: {
      ...Object.fromEntries(headers.filter(([name]) => !unsent.includes(name))),
      authorization: `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=${names},Signature=${signature}`,
      ...unsigned,
    },
  };
};

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

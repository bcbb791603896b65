import {
  assertFunctions,
  assertKnown,
  assertOption,
  checkClock,
  createHmacSha256,
  type Eventual,
  type Signer,
} from "@livespec/core/vendor";
import type { AlibabaCredentials } from "./credentials/check-credentials.ts";
import { assertKey, checkCredentials } from "./credentials/check-credentials.ts";
import type { Acs3SignerOptions } from "./signer/acs3.ts";
import * as acs3 from "./signer/acs3.ts";
import { assertNonce, checkNonce } from "./signer/nonce.ts";

export type { Eventual, Signature, Signer, WireRequest } from "@livespec/core/vendor";

// The signer and its steps for users' own programs. They check their input each time; a client does so once, when it is made.

export type { AlibabaCredentials } from "./credentials/check-credentials.ts";
export {
  type Acs3SignerOptions,
  hashPayload,
  listSignedHeaders,
  toCanonicalHeaders,
  toCanonicalQuery,
  toCanonicalRequest,
  toStringToSign,
} from "./signer/acs3.ts";

/**
 * Makes a signer for ACS3-HMAC-SHA256, the vendor's V3 signature. The steps are those of docs/signing/alibaba-live.md.
 *
 * @throws TypeError naming the option that is missing or malformed; when it signs, if a key, the time or the nonce is.
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export function createAcs3Signer(options: Acs3SignerOptions): Signer<AlibabaCredentials> {
  const caller = "createAcs3Signer";
  assertOption(typeof options === "object" && options !== null, caller, "options", "must be an object");
  assertKnown(caller, options, { names: ["now", "nonce"], isOpen: true });
  const { now = null, nonce = null } = options as Partial<Acs3SignerOptions>;
  assertFunctions(caller, { now, nonce });
  const sign = acs3.createAcs3Signer({
    now: checkClock(caller, options.now),
    nonce: checkNonce(caller, options.nonce),
  });
  return (request, credentials) => sign(request, checkCredentials(caller, credentials));
}

/**
 * Step 2a: formats an instant in milliseconds as the vendor writes dates, in UTC and whole seconds: `2023-10-26T10:22:32Z`.
 *
 * @throws TypeError unless it is a time from 1970 on with a four-digit year.
 */
export function formatDate(milliseconds: number): string {
  const isInstant = typeof milliseconds === "number" && milliseconds >= 0 && milliseconds < YEAR_10000;
  assertOption(isInstant, "formatDate", "milliseconds", "must be milliseconds since 1970");
  return acs3.formatDate(milliseconds);
}

const YEAR_10000 = 253_402_300_800_000;

/**
 * Step 2b: makes the headers that a signature covers. With a security token, the access key id is sent as a header too.
 *
 * @throws TypeError naming the part that is missing or malformed.
 */
export function toAcsHeaders(parts: {
  credentials: AlibabaCredentials;
  date: string;
  nonce: string;
  payloadHash: string;
}): Record<string, string> {
  const caller = "toAcsHeaders";
  const { date, nonce, payloadHash } = parts;
  const isDate =
    typeof date === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date) && Date.parse(date) >= 0;
  assertOption(isDate, caller, "date", "must be a date as formatDate writes it");
  assertNonce(caller, nonce);
  assertOption(isSha256(payloadHash), caller, "payloadHash", SHA256);
  return acs3.toAcsHeaders({ ...parts, credentials: checkCredentials(caller, parts.credentials) });
}

/**
 * Step 7: computes the HMAC-SHA256 of the string to sign under the secret as it is, in lower-case hex.
 *
 * @throws TypeError if the secret is missing or malformed, or there is nothing to sign.
 */
export function signString(stringToSign: string, accessKeySecret: string): Eventual<string> {
  assertKey("signString", "accessKeySecret", accessKeySecret);
  const isText = typeof stringToSign === "string" && stringToSign !== "";
  assertOption(isText, "signString", "stringToSign", "must be a non-empty string");
  return acs3.signString(stringToSign, createHmacSha256(accessKeySecret));
}

/**
 * Step 8: makes the value of the `Authorization` header.
 *
 * @throws TypeError if the access key id or the signature is missing or malformed.
 */
export function toAuthorization(
  accessKeyId: string,
  parts: { signedHeaders: string; signature: string },
): string {
  assertKey("toAuthorization", "accessKeyId", accessKeyId);
  assertOption(isSha256(parts.signature), "toAuthorization", "signature", SHA256);
  return acs3.toAuthorization(accessKeyId, parts);
}

const SHA256 = "must be 64 digits of lower-case hex";

const isSha256 = (value: unknown) => typeof value === "string" && /^[\da-f]{64}$/.test(value);

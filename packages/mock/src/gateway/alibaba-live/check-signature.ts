import { timingSafeEqual } from "node:crypto";
import { sha256Hex, toCanonicalRequest, toSignature } from "./canonical-request.ts";
import type { ClaimedIdentity, SignedIdentity } from "./identity.ts";
import type { AlibabaRefusal } from "./refusal.ts";

/** Checks the hash of the body. */
export function checkBodyHash({ request }: ClaimedIdentity): AlibabaRefusal | undefined {
  const claimed = request.headers["x-acs-content-sha256"];
  if (claimed === undefined) return incomplete("x-acs-content-sha256 is missing.");
  return claimed === sha256Hex(request.body)
    ? undefined
    : mismatch("x-acs-content-sha256 is not the SHA-256 of the body.");
}

/** Checks that every signed header was sent. */
export function checkSignedHeadersSent({
  authorization,
  request,
}: SignedIdentity): AlibabaRefusal | undefined {
  const absent = authorization.signedHeaders.find((name) => request.headers[name] === undefined);
  return absent === undefined ? undefined : incomplete(`The signed header ${absent} was not sent.`);
}

/** Checks that every header that must be signed is: one that is not could be replaced on the way. */
export function checkHeadersSigned({ authorization, request }: SignedIdentity): AlibabaRefusal | undefined {
  const signed = new Set(authorization.signedHeaders);
  const loose = Object.keys(request.headers)
    .filter((name) => name.startsWith("x-acs-") || name === "host" || name === "content-type")
    .find((name) => !signed.has(name));
  return loose === undefined ? undefined : incomplete(`The header ${loose} was sent but not signed.`);
}

/** Verifies the signature. */
export function checkSignature({
  account,
  authorization,
  request,
}: SignedIdentity): AlibabaRefusal | undefined {
  const canonicalRequest = toCanonicalRequest(request, authorization.signedHeaders);
  if (canonicalRequest === undefined) return mismatch("The query has a malformed escape.");
  const expected = toSignature(canonicalRequest, account.accessKeySecret);
  if (timingSafeEqual(Buffer.from(authorization.signature), Buffer.from(expected))) return undefined;
  // Shows callers the one character that differs; it contains no secret.
  return mismatch(`The server signed the canonical request ${JSON.stringify(canonicalRequest)}.`);
}

/**
 * Checks the security token: a temporary key needs its own, a permanent key must have none. No page lists a code for a wrong
 * token; a key that is not known with this token counts as an unknown key.
 */
export function checkSecurityToken({ account, request }: ClaimedIdentity): AlibabaRefusal | undefined {
  if ((account.securityToken ?? "") === (request.headers["x-acs-security-token"] ?? "")) return undefined;
  const message = "The access key id is not known with this x-acs-security-token.";
  return { status: 404, code: "InvalidAccessKeyId.NotFound", message };
}

const incomplete = (message: string): AlibabaRefusal => ({
  status: 400,
  code: "IncompleteSignature",
  message,
});
const mismatch = (message: string): AlibabaRefusal => ({
  status: 400,
  code: "SignatureDoesNotMatch",
  message,
});

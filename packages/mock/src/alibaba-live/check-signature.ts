import { timingSafeEqual } from "node:crypto";
import type { Check } from "../gateway.ts";
import { sha256Hex, toCanonicalRequest, toSignature } from "./canonical-request.ts";
import type { Claims, SignedClaims } from "./claims.ts";
import type { Refusal } from "./refusal.ts";

const incomplete = (message: string): Refusal => ({ status: 400, code: "IncompleteSignature", message });
const mismatch = (message: string): Refusal => ({ status: 400, code: "SignatureDoesNotMatch", message });

export const checkBodyHash: Check<Claims, Refusal> = ({ request }) => {
  const claimed = request.headers["x-acs-content-sha256"];
  if (claimed === undefined) return incomplete("x-acs-content-sha256 is missing.");
  return claimed === sha256Hex(request.body)
    ? undefined
    : mismatch("x-acs-content-sha256 is not the SHA-256 of the body.");
};

export const checkSignedHeadersSent: Check<SignedClaims, Refusal> = ({ authorization, request }) => {
  const absent = authorization.signedHeaders.find((name) => request.headers[name] === undefined);
  return absent === undefined ? undefined : incomplete(`The signed header ${absent} was not sent.`);
};

/** A header that the signature does not cover could be swapped on the way. */
export const checkHeadersSigned: Check<SignedClaims, Refusal> = ({ authorization, request }) => {
  const signed = new Set(authorization.signedHeaders);
  const loose = Object.keys(request.headers)
    .filter((name) => name.startsWith("x-acs-") || name === "host" || name === "content-type")
    .find((name) => !signed.has(name));
  return loose === undefined ? undefined : incomplete(`The header ${loose} was sent but not signed.`);
};

export const checkSignature: Check<SignedClaims, Refusal> = ({ account, authorization, request }) => {
  const canonicalRequest = toCanonicalRequest(request, authorization.signedHeaders);
  if (canonicalRequest === undefined) return mismatch("The query has a malformed escape.");
  const expected = toSignature(canonicalRequest, account.accessKeySecret);
  if (timingSafeEqual(Buffer.from(authorization.signature), Buffer.from(expected))) return undefined;
  // What was signed here lets a caller find the one character that differs; it holds no secret.
  return mismatch(`The server signed the canonical request ${JSON.stringify(canonicalRequest)}.`);
};

/**
 * A temporary key comes with its token, a lasting one with none. No page at hand lists a code for a wrong token; a key that
 * is not known by this token is a key that is not known.
 */
export const checkSecurityToken: Check<Claims, Refusal> = ({ account, request }) => {
  if ((account.securityToken ?? "") === (request.headers["x-acs-security-token"] ?? "")) return undefined;
  const message = "The access key id is not known with this x-acs-security-token.";
  return { status: 404, code: "InvalidAccessKeyId.NotFound", message };
};

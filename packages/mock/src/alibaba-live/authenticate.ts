import { type Check, type Desk, firstRefusal } from "../gateway.ts";
import type { WireRequest } from "../server/wire-request.ts";
import type { AlibabaAccount } from "./account.ts";
import { checkDate, checkNonce } from "./check-freshness.ts";
import {
  checkBodyHash,
  checkHeadersSigned,
  checkSecurityToken,
  checkSignature,
  checkSignedHeadersSent,
} from "./check-signature.ts";
import { type Claims, readClaims, readUnsignedClaims, type SignedClaims } from "./claims.ts";
import type { NonceMemory } from "./nonce-memory.ts";
import type { Refusal, Refused } from "./refusal.ts";

export interface AuthenticationOptions extends Pick<Desk<AlibabaAccount>, "accounts" | "now" | "unsigned"> {
  readonly nonces: NonceMemory;
}

/** Finds out whose request it is and sees that it is proven, in the order of the vendor's checks. */
export type Authenticate = (request: WireRequest) => { readonly claims: Claims } | Refused;

/**
 * Makes the check of who calls. With `unsigned`, a signature may be wrong, or missing together with all that goes with it; what is
 * there of date, nonce and hash is checked even so, since none of them takes a secret.
 */
export function createAuthentication(options: AuthenticationOptions): Authenticate {
  const { accounts, now, nonces, unsigned } = options;
  const date = checkDate(now);
  const nonce = checkNonce(nonces);
  const signedChecks: readonly Check<SignedClaims, Refusal>[] = [
    date,
    nonce,
    checkBodyHash,
    checkSignedHeadersSent,
    checkHeadersSigned,
    ...(unsigned ? [] : [checkSignature]),
    checkSecurityToken,
  ];
  const unsignedChecks: readonly Check<Claims, Refusal>[] = [
    whereSent("x-acs-date", date),
    whereSent("x-acs-signature-nonce", nonce),
    whereSent("x-acs-content-sha256", checkBodyHash),
  ];
  return (request) =>
    unsigned && request.headers["authorization"] === undefined
      ? check(readUnsignedClaims(request, accounts), unsignedChecks)
      : check(readClaims(request, accounts), signedChecks);
}

const whereSent =
  (header: string, check: Check<Claims, Refusal>): Check<Claims, Refusal> =>
  (claims) =>
    claims.request.headers[header] === undefined ? undefined : check(claims);

const check = <Read extends Claims>(
  read: { claims: Read } | Refused,
  checks: readonly Check<Read, Refusal>[],
): { claims: Read } | Refused => {
  if ("refusal" in read) return read;
  const refusal = firstRefusal(checks, read.claims);
  return refusal ? { refusal } : read;
};

import type { ReceivedRequest } from "../../wire/received-request.ts";
import { firstRefusal, type GatewayCheck, type GatewayContext, type Refused } from "../gateway.ts";
import type { AlibabaAccount } from "./account.ts";
import { createDateCheck, createNonceCheck } from "./check-freshness.ts";
import {
  checkBodyHash,
  checkHeadersSigned,
  checkSecurityToken,
  checkSignature,
  checkSignedHeadersSent,
} from "./check-signature.ts";
import { type ClaimedIdentity, readIdentity, readUnsignedIdentity, type SignedIdentity } from "./identity.ts";
import type { NonceMemory } from "./memory.ts";
import type { AlibabaRefusal } from "./refusal.ts";

export interface AuthorizationOptions
  extends Pick<GatewayContext<AlibabaAccount>, "accounts" | "now" | "unsigned"> {
  readonly nonces: NonceMemory;
}

/** Identifies the caller and verifies the signature, in the order of the vendor's checks. */
export type Authorize = (
  request: ReceivedRequest,
) => { readonly identity: ClaimedIdentity } | Refused<AlibabaRefusal>;

/**
 * Creates the authorization of requests. With `unsigned`, a signature may be wrong, or missing with everything that belongs to it;
 * a date, nonce or hash that is sent is checked all the same, since none of them takes a secret.
 */
export function createAuthorization(options: AuthorizationOptions): Authorize {
  const { accounts, now, nonces, unsigned } = options;
  const checkDate = createDateCheck(now);
  const checkNonce = createNonceCheck(nonces);
  const signedChecks: readonly GatewayCheck<SignedIdentity, AlibabaRefusal>[] = [
    checkDate,
    checkNonce,
    checkBodyHash,
    checkSignedHeadersSent,
    checkHeadersSigned,
    ...(unsigned ? [] : [checkSignature]),
    checkSecurityToken,
  ];
  const unsignedChecks: readonly GatewayCheck<ClaimedIdentity, AlibabaRefusal>[] = [
    ifSent("x-acs-date", checkDate),
    ifSent("x-acs-signature-nonce", checkNonce),
    ifSent("x-acs-content-sha256", checkBodyHash),
  ];
  return (request) =>
    unsigned && request.headers["authorization"] === undefined
      ? runChecks(readUnsignedIdentity(request, accounts), unsignedChecks)
      : runChecks(readIdentity(request, accounts), signedChecks);
}

const ifSent =
  (
    header: string,
    check: GatewayCheck<ClaimedIdentity, AlibabaRefusal>,
  ): GatewayCheck<ClaimedIdentity, AlibabaRefusal> =>
  (identity) =>
    identity.request.headers[header] === undefined ? undefined : check(identity);

const runChecks = <Identity extends ClaimedIdentity>(
  read: { identity: Identity } | Refused<AlibabaRefusal>,
  checks: readonly GatewayCheck<Identity, AlibabaRefusal>[],
): { identity: Identity } | Refused<AlibabaRefusal> => {
  if ("refusal" in read) return read;
  const refusal = firstRefusal(checks, read.identity);
  return refusal ? { refusal } : read;
};

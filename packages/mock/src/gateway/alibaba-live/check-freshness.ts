import type { GatewayCheck } from "../gateway.ts";
import type { ClaimedIdentity } from "./identity.ts";
import type { NonceMemory } from "./memory.ts";
import type { AlibabaRefusal } from "./refusal.ts";

/** Maximum clock skew of a caller, in milliseconds: 15 minutes either way. */
export const CLOCK_WINDOW = 15 * 60 * 1000;

/** Creates the check of `x-acs-date` against the vendor's clock. */
export function createDateCheck(now: () => number): GatewayCheck<ClaimedIdentity, AlibabaRefusal> {
  return ({ date }) => {
    if (date === undefined) {
      const message = "x-acs-date is missing or not written as yyyy-MM-ddTHH:mm:ssZ.";
      return { status: 400, code: "InvalidTimeStamp.Format", message };
    }
    if (Math.abs(now() - date) <= CLOCK_WINDOW) return undefined;
    return {
      status: 400,
      code: "InvalidTimeStamp.Expired",
      message: "x-acs-date is more than 15 minutes off.",
    };
  };
}

/** Creates the check for a new nonce. It does not store the nonce: the gateway does, once the request has passed every check. */
export function createNonceCheck(nonces: NonceMemory): GatewayCheck<ClaimedIdentity, AlibabaRefusal> {
  return ({ account, nonce }) => {
    if (nonce === "") {
      return { status: 400, code: "IncompleteSignature", message: "x-acs-signature-nonce is missing." };
    }
    if (!nonces.isUsed({ accessKeyId: account.accessKeyId, nonce })) return undefined;
    return { status: 400, code: "SignatureNonceUsed", message: "x-acs-signature-nonce was used before." };
  };
}

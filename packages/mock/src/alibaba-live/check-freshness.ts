import type { Check } from "../gateway.ts";
import type { Claims } from "./claims.ts";
import type { NonceMemory } from "./nonce-memory.ts";
import type { Refusal } from "./refusal.ts";

/** How far the caller's clock may be off, in milliseconds: 15 minutes either way. */
export const clockWindow = 15 * 60 * 1000;

export const checkDate =
  (now: () => number): Check<Claims, Refusal> =>
  ({ date }) => {
    if (date === undefined) {
      const message = "x-acs-date is missing or not written as yyyy-MM-ddTHH:mm:ssZ.";
      return { status: 400, code: "InvalidTimeStamp.Format", message };
    }
    if (Math.abs(now() - date) <= clockWindow) return undefined;
    return {
      status: 400,
      code: "InvalidTimeStamp.Expired",
      message: "x-acs-date is more than 15 minutes off.",
    };
  };

/** Only looks; the gateway remembers a nonce once its request has passed every check. */
export const checkNonce =
  (nonces: NonceMemory): Check<Claims, Refusal> =>
  ({ account, nonce }) => {
    if (nonce === "") {
      return { status: 400, code: "IncompleteSignature", message: "x-acs-signature-nonce is missing." };
    }
    if (!nonces.isUsed({ accessKeyId: account.accessKeyId, nonce })) return undefined;
    return { status: 400, code: "SignatureNonceUsed", message: "x-acs-signature-nonce was used before." };
  };

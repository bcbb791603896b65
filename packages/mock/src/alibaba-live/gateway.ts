import { type Call, type Check, firstRefusal, type Gateway, type Vendor } from "../gateway.ts";
import type { WireRequest } from "../server/wire-request.ts";
import { type AlibabaAccount, accountRules, mockAlibabaAccount } from "./account.ts";
import { checkDate, checkNonce, clockWindow } from "./check-freshness.ts";
import {
  checkBodyHash,
  checkHeadersSigned,
  checkSecurityToken,
  checkSignature,
  checkSignedHeadersSent,
} from "./check-signature.ts";
import { type Claims, readClaims } from "./claims.ts";
import { nameOperation } from "./name-operation.ts";
import { createNonceMemory } from "./nonce-memory.ts";
import { readParameters } from "./parameters.ts";
import { type Refusal, type Refused, stampRequestId, toRefusal, toReply } from "./refusal.ts";

/** Alibaba Cloud Live behind its RPC gateway, which takes ACS3-HMAC-SHA256. */
export const alibabaLive: Vendor<AlibabaAccount> = {
  accounts: [mockAlibabaAccount],
  describe: ({ accessKeyId, accessKeySecret, securityToken }) =>
    `accessKeyId ${accessKeyId}  accessKeySecret ${accessKeySecret}` +
    (securityToken === undefined ? "" : `  securityToken ${securityToken}`),
  accountRules,
  typicalCodes: { throttled: "Throttling.User" },

  open: ({ spec, accounts, now, uuid }): Gateway => {
    const nonces = createNonceMemory({ now, window: clockWindow });
    const checks: readonly Check<Claims, Refusal>[] = [
      checkDate(now),
      checkNonce(nonces),
      checkBodyHash,
      checkSignedHeadersSent,
      checkHeadersSigned,
      checkSignature,
      checkSecurityToken,
    ];
    const refuse = (refusal: Refusal, request: WireRequest) =>
      toReply(refusal, { host: request.headers["host"] ?? "", uuid });

    const admit = (request: WireRequest): { call: Call } | Refused => {
      const named = nameOperation(request, spec);
      if ("refusal" in named) return named;
      const read = readClaims(request, accounts);
      if ("refusal" in read) return read;
      const refusal = firstRefusal(checks, read.claims);
      if (refusal) return { refusal };
      // The request is the key's own, so its nonce is spent whatever becomes of the call. A refused one spends nothing:
      // who does not hold the secret must not be able to use up another's nonces.
      const { accessKeyId } = read.claims.account;
      nonces.remember({ accessKeyId, nonce: read.claims.nonce });
      const parameters = readParameters(request);
      if ("refusal" in parameters) return parameters;
      return { call: { operation: named.operation, account: accessKeyId, request, ...parameters } };
    };

    return {
      admit: (request) => {
        const admission = admit(request);
        return "call" in admission ? admission : { refusal: refuse(admission.refusal, request) };
      },
      refuse: ({ call, violations }) => refuse(toRefusal({ call, violations }), call.request),
      refuseWith: ({ call, error: { code, status = 400, meaning }, requestId }) =>
        refuse({ code: String(code), status, message: meaning, requestId }, call.request),
      stamp: stampRequestId,
    };
  },
};

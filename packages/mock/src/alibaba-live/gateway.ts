import type { Call, Gateway, Vendor } from "../gateway.ts";
import type { WireRequest } from "../server/wire-request.ts";
import { type AlibabaAccount, accountRules, mockAlibabaAccount } from "./account.ts";
import { createAuthentication } from "./authenticate.ts";
import { clockWindow } from "./check-freshness.ts";
import { nameOperation } from "./name-operation.ts";
import { createNonceMemory } from "./nonce-memory.ts";
import { readParameters } from "./parameters.ts";
import { type Refusal, type Refused, stampRequestId, toRefusal, toReply } from "./refusal.ts";
import { signCall } from "./sign-call.ts";

/** Alibaba Cloud Live behind its RPC gateway, which takes ACS3-HMAC-SHA256. */
export const alibabaLive: Vendor<AlibabaAccount> = {
  accounts: [mockAlibabaAccount],
  describe: ({ accessKeyId, accessKeySecret, securityToken }) =>
    `accessKeyId ${accessKeyId}  accessKeySecret ${accessKeySecret}` +
    (securityToken === undefined ? "" : `  securityToken ${securityToken}`),
  environment: ({ accessKeyId, accessKeySecret, securityToken }, url) => ({
    ALIBABA_LIVE_ENDPOINT: url,
    ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
    ...(securityToken !== undefined && { ALIBABA_CLOUD_SECURITY_TOKEN: securityToken }),
  }),
  accountRules,
  secrets: ({ accessKeySecret, securityToken = "" }) => [accessKeySecret, securityToken],
  readCode: ({ Code: code }) => (typeof code === "string" ? code : undefined),
  sign: signCall,
  typicalCodes: { throttled: "Throttling.User" },

  open: ({ spec, accounts, now, uuid, unsigned }): Gateway => {
    const nonces = createNonceMemory({ now, window: clockWindow });
    const authenticate = createAuthentication({ accounts, now, nonces, unsigned });
    const refuse = (refusal: Refusal, request: WireRequest) =>
      toReply(refusal, { host: request.headers["host"] ?? "", uuid });

    const admit = (request: WireRequest): { call: Call } | Refused => {
      const named = nameOperation(request, spec);
      if ("refusal" in named) return named;
      const authenticated = authenticate(request);
      if ("refusal" in authenticated) return authenticated;
      // The request is the key's own, so its nonce is spent whatever becomes of the call. A refused one spends nothing:
      // who does not hold the secret must not be able to use up another's nonces.
      const { account, nonce } = authenticated.claims;
      const { accessKeyId } = account;
      if (nonce !== "") nonces.remember({ accessKeyId, nonce });
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

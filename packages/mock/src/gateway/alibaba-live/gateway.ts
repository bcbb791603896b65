import type { ReceivedRequest } from "../../wire/received-request.ts";
import type { AdmittedRequest, Gateway, GatewayContext, Refused } from "../gateway.ts";
import type { Vendor } from "../vendor.ts";
import { type AlibabaAccount, accountRules, mockAlibabaAccount } from "./account.ts";
import { createAuthorization } from "./authorize.ts";
import { CLOCK_WINDOW } from "./check-freshness.ts";
import { createNonceMemory } from "./memory.ts";
import { nameOperation } from "./name-operation.ts";
import { readBody } from "./read-body.ts";
import { type AlibabaRefusal, stampRequestId, toEnvelope, toRefusal } from "./refusal.ts";
import { signCall } from "./sign-call.ts";

/** Alibaba Cloud Live: an RPC gateway that takes ACS3-HMAC-SHA256. */
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
  exposedHeaders: ["x-acs-request-id", "x-acs-retry-after"],
  features: ["nonce", "x-acs-retry-after"],
  readRefusalCode: ({ Code: code }) => (typeof code === "string" ? code : undefined),
  sign: signCall,
  signedCallLifetime: "15 minutes, one request",
  typicalCodes: { throttled: "Throttling.User", clock: "InvalidTimeStamp.Expired" },
  open: openGateway,
};

function openGateway({ spec, accounts, now, uuid, unsigned }: GatewayContext<AlibabaAccount>): Gateway {
  const nonces = createNonceMemory({ now, window: CLOCK_WINDOW });
  const authorize = createAuthorization({ accounts, now, nonces, unsigned });
  const answer = (refusal: AlibabaRefusal, request: ReceivedRequest) =>
    toEnvelope(refusal, { host: request.headers["host"] ?? "", uuid });

  const admit = (request: ReceivedRequest): { admitted: AdmittedRequest } | Refused<AlibabaRefusal> => {
    const named = nameOperation(request, spec);
    if ("refusal" in named) return named;
    const authorized = authorize(request);
    if ("refusal" in authorized) return authorized;
    // The nonce of an authorized request is spent, whatever the parameters are. A refused request spends none: without the
    // secret nobody may use up another caller's nonces.
    const { account, nonce } = authorized.identity;
    const { accessKeyId } = account;
    if (nonce !== "") nonces.remember({ accessKeyId, nonce });
    const body = readBody(request);
    if ("refusal" in body) return body;
    return { admitted: { operation: named.operation, account: accessKeyId, request, ...body } };
  };

  return {
    admit: (request) => {
      const result = admit(request);
      return "admitted" in result ? result : { refusal: answer(result.refusal, request) };
    },
    refuse: ({ admitted, violations }) => answer(toRefusal({ admitted, violations }), admitted.request),
    refuseWith: ({ admitted, error: { code, status = 400, meaning }, requestId }) =>
      answer({ code: String(code), status, message: meaning, requestId }, admitted.request),
    stamp: stampRequestId,
  };
}

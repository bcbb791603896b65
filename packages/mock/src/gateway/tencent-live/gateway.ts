import type { ReceivedRequest } from "../../wire/received-request.ts";
import type { AdmittedRequest, Gateway, GatewayContext, Refused } from "../gateway.ts";
import type { Vendor } from "../vendor.ts";
import { accountRules, mockTencentApp, type TencentAccount } from "./account.ts";
import { authorize } from "./authorize.ts";
import { getCallbackToken, setCallbackToken } from "./callback-token.ts";
import { readCommonQuery } from "./common-query.ts";
import type { AppMemory, StatefulOperation } from "./memory.ts";
import { nameOperation } from "./name-operation.ts";
import { readBody } from "./read-body.ts";
import { createEnvelopes, type TencentRefusal, toRefusal } from "./refusal.ts";
import { signCall } from "./sign-call.ts";

/** Tencent RTC Live: a REST API with the UserSig in the query and status 200 for every answer. */
export const tencentLive: Vendor<TencentAccount> = {
  accounts: [mockTencentApp],
  describe: ({ sdkAppId, secretKey, administrators }) =>
    `sdkAppId ${sdkAppId}  secretKey ${secretKey}  administrators ${administrators.join(" ")}`,
  environment: ({ sdkAppId, secretKey, administrators }, url) => ({
    TENCENT_ENDPOINT: url,
    TENCENT_SDK_APP_ID: String(sdkAppId),
    TENCENT_SECRET_KEY: secretKey,
    ...(administrators[0] !== undefined && { TENCENT_ADMINISTRATOR: administrators[0] }),
  }),
  accountRules,
  secrets: ({ secretKey }) => [secretKey],
  exposedHeaders: [],
  features: ["UserSig", "wrong-region code"],
  readRefusalCode: ({ ErrorCode: code }) => (typeof code === "number" && code !== 0 ? code : undefined),
  sign: signCall,
  signedCallLifetime: "a day",
  // The live service itself failed; the first of the catalogue is a timeout of the gateway in front of it.
  // The vendor has no code for a wrong clock; a UserSig that looks expired is how one shows.
  typicalCodes: { transient: 100001, clock: 70001 },
  open: openGateway,
};

/** Operations that answer from memory; all others answer from the spec's examples. */
const STATEFUL_OPERATIONS: Readonly<Record<string, StatefulOperation>> = {
  "/v4/live_config/get_callback_token": getCallbackToken,
  "/v4/live_config/set_callback_token": setCallbackToken,
};

function openGateway({ spec, accounts, now, uuid, unsigned }: GatewayContext<TencentAccount>): Gateway {
  const envelopes = createEnvelopes({ uuid });
  const memories = new Map<string, AppMemory>(accounts.map(({ sdkAppId }) => [String(sdkAppId), {}]));

  const admit = (request: ReceivedRequest): { admitted: AdmittedRequest } | Refused<TencentRefusal> => {
    const named = nameOperation(request, spec);
    if ("refusal" in named) return named;
    const query = readCommonQuery(request.query, { unsigned });
    if ("refusal" in query) return query;
    const authorized = authorize(query.common, { accounts, now, unsigned });
    if ("refusal" in authorized) return authorized;
    const body = readBody(request);
    if ("refusal" in body) return body;
    return {
      admitted: {
        operation: named.operation,
        account: String(authorized.account.sdkAppId),
        parameters: body.parameters,
        request,
        // The schemas require a UserSig; without signatures, any will do.
        query: unsigned ? { ...query.common.fields, usersig: "unsigned" } : query.common.fields,
        body: { mediaType: "application/json", value: body.parameters },
      },
    };
  };

  return {
    admit: (request) => {
      const result = admit(request);
      return "admitted" in result ? result : { refusal: envelopes.refuse(result.refusal) };
    },
    refuse: ({ violations }) => envelopes.refuse(toRefusal(violations)),
    refuseWith: ({ error: { code, meaning }, requestId }) =>
      envelopes.refuse({ code: Number(code), info: meaning, requestId }),
    answer: ({ operation, account, parameters }) => {
      const memory = memories.get(account);
      const result = memory && STATEFUL_OPERATIONS[operation.path]?.(parameters, memory);
      if (result === undefined) return undefined;
      return result.refusal ? envelopes.refuse(result.refusal) : envelopes.succeed(result.response);
    },
  };
}

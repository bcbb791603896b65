import type { Call, Gateway, Vendor, Violation } from "../gateway.ts";
import type { WireRequest } from "../server/wire-request.ts";
import type { Operation, Spec } from "../spec/spec.ts";
import { invertWire } from "../spec/wire.ts";
import { tellViolations } from "../tell-violations.ts";
import { appRules, mockTencentApp, type TencentApp } from "./app.ts";
import { getCallbackToken, setCallbackToken } from "./callback-token.ts";
import { readCommonQuery } from "./common-query.ts";
import { createEnvelopes, type Refusal, type Refused } from "./envelope.ts";
import { identify } from "./identify.ts";
import type { AppMemory, StatefulOperation } from "./memory.ts";
import { readBody } from "./read-body.ts";
import { signCall } from "./sign-call.ts";

/** Operations that answer from memory; all others answer from the spec's examples. */
const stateful: Readonly<Record<string, StatefulOperation>> = {
  "/v4/live_config/get_callback_token": getCallbackToken,
  "/v4/live_config/set_callback_token": setCallbackToken,
};

/** Tencent RTC Live as its REST API behaves: UserSig in the query, status 200 whatever happens. */
export const tencentLive: Vendor<TencentApp> = {
  accounts: [mockTencentApp],
  describe: ({ sdkAppId, secretKey, administrators }) =>
    `sdkAppId ${sdkAppId}  secretKey ${secretKey}  administrators ${administrators.join(" ")}`,
  environment: ({ sdkAppId, secretKey, administrators }, url) => ({
    TENCENT_ENDPOINT: url,
    TENCENT_SDK_APP_ID: String(sdkAppId),
    TENCENT_SECRET_KEY: secretKey,
    ...(administrators[0] !== undefined && { TENCENT_ADMINISTRATOR: administrators[0] }),
  }),
  accountRules: appRules,
  secrets: ({ secretKey }) => [secretKey],
  readCode: ({ ErrorCode: code }) => (typeof code === "number" && code !== 0 ? code : undefined),
  sign: signCall,
  // The live service itself failed; the first of the catalogue is a timeout of the gateway in front of it.
  typicalCodes: { transient: 100001 },

  open: ({ spec, accounts: apps, now, uuid, unsigned }): Gateway => {
    const envelopes = createEnvelopes({ uuid });
    const memories = new Map<string, AppMemory>(apps.map(({ sdkAppId }) => [String(sdkAppId), {}]));

    const admit = (request: WireRequest): { call: Call } | Refused => {
      const named = nameOperation(request, spec);
      if ("refusal" in named) return named;
      const query = readCommonQuery(request.query, { unsigned });
      if ("refusal" in query) return query;
      const identified = identify(query.common, { apps, now, unsigned });
      if ("refusal" in identified) return identified;
      const body = readBody(request);
      if ("refusal" in body) return body;
      return {
        call: {
          operation: named.operation,
          account: String(identified.app.sdkAppId),
          parameters: body.parameters,
          request,
          // The schemas ask for a UserSig; without signatures, any will do.
          query: unsigned ? { ...query.common.fields, usersig: "unsigned" } : query.common.fields,
          body: { mediaType: "application/json", value: body.parameters },
        },
      };
    };

    return {
      admit: (request) => {
        const admission = admit(request);
        return "call" in admission ? admission : { refusal: envelopes.refuse(admission.refusal) };
      },
      refuse: ({ violations }) => envelopes.refuse(toRefusal(violations)),
      refuseWith: ({ error: { code, meaning }, requestId }) =>
        envelopes.refuse({ code: Number(code), info: meaning, requestId }),
      answer: ({ operation, account, parameters }) => {
        const memory = memories.get(account);
        const answered = memory && stateful[operation.path]?.(parameters, memory);
        if (answered === undefined) return undefined;
        return answered.refusal ? envelopes.refuse(answered.refusal) : envelopes.succeed(answered.response);
      },
    };
  },
};

/** Path and method as they are; the path's case counts. */
const nameOperation = (request: WireRequest, spec: Spec): { operation: Operation } | Refused => {
  const { path } = invertWire(spec.wire, request);
  const candidates = spec.operations.filter((candidate) => candidate.path === path);
  const operation = candidates.find(({ method }) => method === request.method);
  if (operation) return { operation };
  const methods = candidates.map(({ method }) => method).join(" and ");
  return refuse(
    60009,
    methods === "" ? `there is no ${request.path}` : `${request.path} takes ${methods} only`,
  );
};

/** Query parameters are the gateway's affair, all others are the operation's. */
const toRefusal = (violations: readonly Violation[]): Refusal => ({
  code: violations.every((violation) => violation.in === "query") ? 60025 : 100002,
  info: tellViolations(violations),
});

const refuse = (code: number, info: string): Refused => ({ refusal: { code, info } });

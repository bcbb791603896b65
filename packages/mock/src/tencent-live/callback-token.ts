import type { StatefulOperation } from "./memory.ts";

/** How an app's webhooks are signed. */
export interface CallbackToken {
  readonly Token: string;
  readonly IsTokenEnable: boolean;
}

/**
 * Sets what is sent and keeps the rest. The first time there is no rest to keep, so both have to be sent.
 * @see https://trtc.io/document/69528
 */
export const setCallbackToken: StatefulOperation = (parameters, memory) => {
  const { Token, IsTokenEnable } = { ...memory.callbackToken, ...(parameters as Partial<CallbackToken>) };
  if (Token === undefined || IsTokenEnable === undefined) {
    const absent = Token === undefined ? "Token" : "IsTokenEnable";
    return {
      refusal: { code: 100002, info: `${absent} is required when the token is set for the first time` },
    };
  }
  memory.callbackToken = { Token, IsTokenEnable };
  return {};
};

/** @see https://trtc.io/document/69529 */
export const getCallbackToken: StatefulOperation = (_parameters, { callbackToken }) =>
  callbackToken
    ? { response: { ...callbackToken } }
    : { refusal: { code: 100302, info: "no callback token has been set" } };

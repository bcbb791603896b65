import type { AppMemory, CallbackToken, StatefulResult } from "./memory.ts";
import { refuse } from "./refusal.ts";

/**
 * Sets the fields that are sent and keeps the others. The first call has to send both.
 * @see https://trtc.io/document/69528
 */
export function setCallbackToken(
  parameters: Readonly<Record<string, unknown>>,
  memory: AppMemory,
): StatefulResult {
  const { Token, IsTokenEnable } = { ...memory.callbackToken, ...(parameters as Partial<CallbackToken>) };
  if (Token === undefined || IsTokenEnable === undefined) {
    const absent = Token === undefined ? "Token" : "IsTokenEnable";
    return refuse(100002, `${absent} is required when the token is set for the first time`);
  }
  memory.callbackToken = { Token, IsTokenEnable };
  return {};
}

/**
 * Returns the token that was set.
 * @see https://trtc.io/document/69529
 */
export function getCallbackToken(_parameters: unknown, { callbackToken }: AppMemory): StatefulResult {
  return callbackToken
    ? { response: { ...callbackToken } }
    : refuse(100302, "no callback token has been set");
}

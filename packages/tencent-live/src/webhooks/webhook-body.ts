import { assertOption, LivespecError, parseJsonObject } from "@livespec/core/vendor";
import type { TencentLiveWebhook } from "../generated/methods.ts";

/**
 * A webhook whose command this version does not know. It has no `CallbackCommand` of its own, so that a `switch` on it is sure
 * of the type in every `case`; the whole body is one level deeper.
 */
export interface UnknownTencentLiveWebhook {
  readonly CallbackCommand?: undefined;
  /** The command, as the vendor wrote it. */
  readonly unknownCommand: string;
  /** The whole body, `CallbackCommand` included. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A string that is not the body of a webhook. The message repeats none of it. */
export class MalformedWebhookError extends LivespecError {
  override readonly name = "MalformedWebhookError";
  readonly code = "MalformedWebhook";
  readonly retryable = false;

  constructor(reason: string) {
    super(`webhook: MalformedWebhook: ${reason}`);
  }
}

/**
 * Parses the body of a webhook call. Tell commands apart with a `switch` on `CallbackCommand`.
 *
 * **It verifies nothing.** Anybody who knows your URL can send such a body: check `Sign`, `RequestTime` and the app in the
 * query first. Only the command is checked; the other fields are as documented by the vendor, unchecked. Integers above 2^53
 * (the vendor may send account ids that large) are returned as strings, so no digit is lost.
 *
 * @param text - The body as it came, not yet parsed: `JSON.parse` rounds such accounts.
 * @throws MalformedWebhookError unless it is a JSON object with a string as `CallbackCommand`.
 * @throws TypeError if it is not a string.
 * @example
 * ```ts
 * import { parseTencentLiveWebhook } from "@livespec/tencent-live";
 *
 * const webhook = parseTencentLiveWebhook('{"CallbackCommand":"Live.CallbackAfterDestroyRoom","RoomId":"show"}');
 * if (webhook.CallbackCommand === "Live.CallbackAfterDestroyRoom") console.log(`${webhook.RoomId} is over`);
 * ```
 * @see https://trtc.io/document/64412
 */
export function parseTencentLiveWebhook(text: string): TencentLiveWebhook | UnknownTencentLiveWebhook {
  const isText = typeof text === "string";
  assertOption(isText, "parseTencentLiveWebhook", "text", "must be the body as a string, not yet parsed");
  const body = parseJsonObject(text);
  if (body === undefined) throw new MalformedWebhookError("it is not a JSON object");
  const command = body["CallbackCommand"];
  if (typeof command !== "string")
    throw new MalformedWebhookError("there is no CallbackCommand that is a string");
  if (!Object.hasOwn(KNOWN_COMMANDS, command)) return { unknownCommand: command, body };
  // The other fields are as described, unchecked: vendors leave some out, and refusing a body helps nobody.
  return body as TencentLiveWebhook;
}

/** The type makes the list complete: the compiler names a command that the description has and this list has not. */
const KNOWN_COMMANDS: Readonly<Record<TencentLiveWebhook["CallbackCommand"], true>> = {
  "Live.CallbackAfterCreateRoom": true,
  "Live.CallbackAfterDestroyRoom": true,
  "Live.CallbackAfterUpdateRoomInfo": true,
  "Live.CallbackAfterCreateRoomReachingThreshold": true,
  "Live.CallbackAfterSetMetadata": true,
  "Live.CallbackAfterDelMetadata": true,
  "Live.CallbackAfterMemberStateChanged": true,
  "Live.CallbackAfterChangeOwner": true,
  "Live.CallbackAfterModifyAdmin": true,
  "Mic.CallbackAfterSeatInfoChanged": true,
  "Live.CallbackAfterCreateBattle": true,
  "Live.CallbackAfterStartBattle": true,
  "Live.CallbackAfterEndBattle": true,
  "Live.CallbackBeforeSendGift": true,
  "Group.CallbackBeforeSendMsg": true,
  "Group.CallbackAfterSendMsg": true,
  "Follow.CallbackAfterFollowAdd": true,
  "Follow.CallbackAfterFollowDelete": true,
};

import { assertOption, parseJson } from "@livespec/core";
import type { TencentLiveWebhook } from "./generated/methods.ts";

/**
 * A webhook whose command this version does not know. It has no `CallbackCommand` of its own, so that a `switch` on it is
 * sure of the type in every `case`; the whole body is one level further down.
 */
export interface UnknownTencentLiveWebhook {
  readonly CallbackCommand?: undefined;
  /** The command, as the vendor wrote it. */
  readonly unknownCommand: string;
  /** The whole body, `CallbackCommand` included. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A text is not the body of a webhook. The message repeats nothing of it. */
export class MalformedWebhookError extends Error {
  override readonly name = "MalformedWebhookError";
  readonly code = "MalformedWebhook";

  constructor(reason: string) {
    super(`webhook: MalformedWebhook: ${reason}`);
  }
}

/**
 * Parses the body of a webhook call. Tell commands apart with a `switch` on `CallbackCommand`.
 *
 * **It verifies nothing.** Anybody who knows your URL can send such a body: check `Sign`, `RequestTime` and the app in the
 * query first. Only the command is looked at; that the other fields are there is the word of the vendor's pages. An
 * integer beyond 2^53, as which the vendor may print an account, arrives as a string with all its digits.
 *
 * @param text - The body as it came, not yet parsed: `JSON.parse` rounds such accounts.
 * @throws MalformedWebhookError where the text is not a JSON object with a text as `CallbackCommand`.
 * @throws TypeError where it is no text.
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
  assertOption(isText, "parseTencentLiveWebhook", "text", "must be the body as text, not yet parsed");
  const body = parseObject(text);
  const command = body["CallbackCommand"];
  if (typeof command !== "string")
    throw new MalformedWebhookError("there is no CallbackCommand that is a text");
  if (!Object.hasOwn(KNOWN_COMMANDS, command)) return { unknownCommand: command, body };
  // The other fields are the description's word: vendors leave some out, and refusing a body helps nobody.
  return body as TencentLiveWebhook;
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value = parseJson(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // What JSON.parse says repeats the text.
  }
  throw new MalformedWebhookError("it is not a JSON object");
}

/** The type makes the list complete: the compiler names a command that the description has and this has not. */
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

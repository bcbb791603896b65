import {
  assertFunctions,
  assertKnown,
  assertOption,
  assertSecret,
  checkClock,
  sha256HexSync,
} from "@livespec/core/vendor";

/** Options of {@link createLiveMessageToken}. */
export interface LiveMessageTokenOptions {
  /** `AppId` of `createLiveMessageApp`. */
  readonly appId: string;
  /** `AppKey` of the same answer. A secret: keep it on the server. */
  readonly appKey: string;
  /** `AppSign` of the same answer, for the client SDK; passed through unchanged. */
  readonly appSign?: string | undefined;
  /**
   * Your id of the user. 1 to 64 letters, digits and `_`. If ids have ten digits in a row, none may be the beginning of
   * another: the token of `user_19876543210` can be cut into one of `user_1` that expires at 9876543210.
   */
  readonly userId: string;
  /** `admin` may control groups from the client; other users may not. Default: an ordinary user. */
  readonly role?: "admin" | "" | undefined;
  /**
   * A string that makes the token unique, 1 to 64 letters, digits, `_` and `-`. Default: `-` and 63 random letters.
   *
   * Prefer the default: one that is shorter, does not begin with `-` or has digits in it lets the token's holder pass for
   * another user, or move the token's expiry, because the vendor hashes the parts without separators.
   */
  readonly nonce?: string | undefined;
  /**
   * Expiry of the token, in whole seconds since 1970 (not milliseconds). After that neither a login nor a reconnect works.
   * Default: a day from now.
   */
  readonly expiresAt?: number | undefined;
  /** The current time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** Login data for the vendor's client SDK, under the names that it expects. */
export interface LiveMessageToken {
  readonly app_id: string;
  /** Absent if no `appSign` was given. */
  readonly app_sign?: string | undefined;
  /** The token in lower-case hex. */
  readonly app_token: string;
  readonly auth: {
    readonly user_id: string;
    readonly nonce: string;
    /** Expiry of the token, in seconds since 1970. */
    readonly timestamp: number;
    readonly role: string;
  };
}

/**
 * Makes the token with which a client logs in to the second generation of interactive messaging (`LiveMessage`). It is made
 * locally, without a call, and cannot be revoked. Its holder is that user until it expires.
 *
 * @throws TypeError naming the option that is missing or malformed.
 * @example
 * ```ts
 * import { createLiveMessageToken } from "@livespec/alibaba-live";
 *
 * const token = createLiveMessageToken({ appId: "…", appKey: "…", appSign: "…", userId: "user_1" });
 * ```
 * @see https://help.aliyun.com/zh/live/im-server-integration
 */
export function createLiveMessageToken(options: LiveMessageTokenOptions): LiveMessageToken {
  checkOptions(options);
  const { appId, appKey, appSign, userId, role = "", nonce = randomNonce(), now = Date.now } = options;
  const readNow = checkClock("createLiveMessageToken", now);
  const timestamp = options.expiresAt ?? Math.floor(readNow() / 1000) + DAY;
  return {
    app_id: appId,
    ...(appSign === undefined ? {} : { app_sign: appSign }),
    app_token: signLiveMessageToken({ appId, appKey, userId, nonce, timestamp, role }),
    auth: { user_id: userId, nonce, timestamp, role },
  };
}

/** Hashes the six parts, concatenated, with SHA-256; lower-case hex. The only step. */
function signLiveMessageToken(parts: {
  appId: string;
  appKey: string;
  userId: string;
  nonce: string;
  timestamp: number;
  role: string;
}): string {
  const { appId, appKey, userId, nonce, timestamp, role } = parts;
  return sha256HexSync(`${appId}${appKey}${userId}${nonce}${timestamp}${role}`);
}

const DAY = 86_400;

/** First second whose year has five digits. A time in milliseconds is later than that. */
const YEAR_10000 = 253_402_300_800;

/**
 * Makes a nonce that prevents forgery by moving characters. Nothing separates the parts that are hashed, so every way to cut
 * the same characters into user, nonce, expiry and role has the same hash, and the holder chooses the way. By the vendor's
 * rules this nonce leaves one:
 *
 * - No user has a `-`, so the user cannot extend into the nonce. A nonce has 64 characters at most, so the user cannot shrink
 * into it, nor can the nonce extend into the expiry.
 * - It has no digit, nor a letter that continues a number (hex, a power of ten, infinity), so no expiry begins in it, however
 * numbers are read.
 *
 * Digits that move from the expiry to the role make it earlier. No nonce can prevent this: a role may be anything but `admin`,
 * so it takes everything after the part of a user's id that reads as an expiry, and the user with that id passes for its
 * beginning.
 */
function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(63));
  return `-${String.fromCharCode(...bytes.map((byte) => FIRST_LETTER + (byte & 15)))}`;
}

/** `g`, the first of the sixteen letters up to `v`. */
const FIRST_LETTER = 0x67;

function checkOptions(options: LiveMessageTokenOptions): void {
  const caller = "createLiveMessageToken";
  assertOption(typeof options === "object" && options !== null, caller, "options", "must be an object");
  const { appId, appKey, appSign, userId, role, nonce, expiresAt, now } = options;
  assertKnown(caller, options, {
    names: ["appId", "appKey", "appSign", "userId", "role", "nonce", "expiresAt", "now"],
  });
  assertSecret(caller, "appId", appId);
  assertSecret(caller, "appKey", appKey);
  // Not used for signing.
  if (appSign !== undefined) assertSecret(caller, "appSign", appSign, []);
  assertFunctions(caller, { now });
  const isUser = typeof userId === "string" && /^\w{1,64}$/.test(userId);
  assertOption(isUser, caller, "userId", "must be 1 to 64 letters, digits and _");
  const isRole = role === undefined || role === "admin" || role === "";
  assertOption(isRole, caller, "role", 'must be "admin" or ""');
  // The page allows letters, digits and _ and shows a hyphen; the vendor's own server sends one. It allows an empty nonce as
  // well, but then a user whose id ends in digits can move them to the expiry.
  const isNonce = nonce === undefined || (typeof nonce === "string" && /^[\w-]{1,64}$/.test(nonce));
  assertOption(isNonce, caller, "nonce", "must be 1 to 64 letters, digits, _ and -");
  const isInstant =
    expiresAt === undefined || (Number.isSafeInteger(expiresAt) && expiresAt > 0 && expiresAt < YEAR_10000);
  assertOption(isInstant, caller, "expiresAt", "must be a whole number of seconds since 1970");
}

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
  /** `AppKey` of the same answer. A secret: it never leaves the server. */
  readonly appKey: string;
  /** `AppSign` of the same answer, for the client SDK; it is only handed through. */
  readonly appSign?: string | undefined;
  /**
   * Your id of the user. 1 to 64 letters, digits and `_`. Where ids have ten digits in a row, let none be the beginning of
   * another: the token of `user_19876543210` can be cut into one of `user_1` that ends in 9876543210.
   */
  readonly userId: string;
  /** `admin` may control groups from the client; everybody else may not. Default: everybody else. */
  readonly role?: "admin" | "" | undefined;
  /**
   * A string that makes the token unlike others, 1 to 64 letters, digits, `_` and `-`. Default: `-` and 63 random letters.
   *
   * Leave it to the default where you can: one of your own that is shorter, does not begin with `-` or has digits in it lets the
   * token's holder pass for another user, or move the token's end, because the vendor hashes the parts without separators.
   */
  readonly nonce?: string | undefined;
  /**
   * When the token ends, in whole seconds since 1970 (not milliseconds). After that neither a login nor a reconnect works.
   * Default: a day from now.
   */
  readonly expiresAt?: number | undefined;
  /** The current time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** What the vendor's client SDK logs in with, under the names that it expects. */
export interface LiveMessageToken {
  readonly app_id: string;
  /** Absent where no `appSign` was given. */
  readonly app_sign?: string | undefined;
  /** The token: lower-case hex. */
  readonly app_token: string;
  readonly auth: {
    readonly user_id: string;
    readonly nonce: string;
    /** When the token ends, in seconds since 1970. */
    readonly timestamp: number;
    readonly role: string;
  };
}

/**
 * Makes the token with which a client logs in to the second generation of interactive messaging (`LiveMessage`). It is
 * made locally: no call is made, and no call can take it back. Whoever has it is that user until it ends.
 *
 * @throws TypeError naming the option where one is missing or malformed.
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

/** The one step: SHA-256 of the six parts written one after the other, lower-case hex. */
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

/** The first second whose year has five digits. A time in milliseconds is later than that. */
const YEAR_10000 = 253_402_300_800;

/**
 * Nothing separates the parts that are hashed, so every way to cut one row of characters into user, nonce, end and role has the
 * same hash, and the holder chooses the way. By the vendor's rules this nonce leaves one:
 *
 * - No user has a `-`, so the user cannot grow into the nonce. A nonce has 64 characters at most, so the user cannot shrink into
 *   it, nor can the nonce grow into the end.
 * - It has no digit, nor a letter with which a number goes on (hex, a power of ten, infinity), so no end begins in it, however
 *   numbers are read.
 *
 * Digits that the end gives to the role make it come sooner. What no nonce can prevent: a role may be anything but `admin`, so it
 * takes all that stands behind a user's id of which a part reads as an end, and who has that id passes for its beginning.
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
  // Nothing is signed with it.
  if (appSign !== undefined) assertSecret(caller, "appSign", appSign, []);
  assertFunctions(caller, { now });
  const isUser = typeof userId === "string" && /^\w{1,64}$/.test(userId);
  assertOption(isUser, caller, "userId", "must be 1 to 64 letters, digits and _");
  const isRole = role === undefined || role === "admin" || role === "";
  assertOption(isRole, caller, "role", 'must be "admin" or ""');
  // The page allows letters, digits and _ and shows a hyphen; the vendor's own server sends one. It allows none at all as well,
  // but then a user whose id ends in digits can give them to the end.
  const isNonce = nonce === undefined || (typeof nonce === "string" && /^[\w-]{1,64}$/.test(nonce));
  assertOption(isNonce, caller, "nonce", "must be 1 to 64 letters, digits, _ and -");
  const isInstant =
    expiresAt === undefined || (Number.isSafeInteger(expiresAt) && expiresAt > 0 && expiresAt < YEAR_10000);
  assertOption(isInstant, caller, "expiresAt", "must be a whole number of seconds since 1970");
}

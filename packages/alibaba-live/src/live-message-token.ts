import { assertOption, checkClock, sha256Hex } from "@livespec/core";

/** Options of {@link createLiveMessageToken}. */
export interface LiveMessageTokenOptions {
  /** `AppId` of `createLiveMessageApp`. */
  readonly appId: string;
  /** `AppKey` of the same answer. A secret: it never leaves the server. */
  readonly appKey: string;
  /** `AppSign` of the same answer, for the client SDK; it is only handed through. */
  readonly appSign?: string | undefined;
  /** Your id of the user. 1 to 64 letters, digits and `_`. */
  readonly userId: string;
  /** `admin` may control groups from the client; everybody else may not. Default: everybody else. */
  readonly role?: "admin" | "" | undefined;
  /** Text that makes the token unlike others, at most 64 characters. Default: `AK_` and 32 random hex digits. */
  readonly nonce?: string | undefined;
  /** When the token ends, in seconds since 1970. After that neither a login nor a reconnect works. Default: a day from now. */
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
 * made locally: no call is made, and no call can take it back.
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
export function signLiveMessageToken(parts: {
  appId: string;
  appKey: string;
  userId: string;
  nonce: string;
  timestamp: number;
  role: string;
}): string {
  const { appId, appKey, userId, nonce, timestamp, role } = parts;
  return sha256Hex(`${appId}${appKey}${userId}${nonce}${timestamp}${role}`);
}

const DAY = 86_400;

const randomNonce = () => `AK_${crypto.randomUUID().replaceAll("-", "")}`;

function checkOptions(options: LiveMessageTokenOptions): void {
  const maker = "createLiveMessageToken";
  assertOption(typeof options === "object" && options !== null, maker, "options", "must be an object");
  const { appId, appKey, appSign, userId, role, nonce, expiresAt } = options;
  const isText = (value: unknown) => typeof value === "string" && value !== "";
  assertOption(isText(appId), maker, "appId", "must be a non-empty text");
  assertOption(isText(appKey), maker, "appKey", "must be a non-empty text");
  assertOption(appSign === undefined || isText(appSign), maker, "appSign", "must be a non-empty text");
  const isUser = typeof userId === "string" && /^\w{1,64}$/.test(userId);
  assertOption(isUser, maker, "userId", "must be 1 to 64 letters, digits and _");
  const isRole = role === undefined || role === "admin" || role === "";
  assertOption(isRole, maker, "role", 'must be "admin" or ""');
  // The page allows letters, digits and _ and shows a hyphen; the vendor's own server sends one. So only the length counts.
  const isNonce = nonce === undefined || (typeof nonce === "string" && nonce.length <= 64);
  assertOption(isNonce, maker, "nonce", "must be a text of at most 64 characters");
  const isInstant = expiresAt === undefined || (Number.isSafeInteger(expiresAt) && expiresAt > 0);
  assertOption(isInstant, maker, "expiresAt", "must be a whole number of seconds since 1970");
}

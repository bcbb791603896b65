import {
  after,
  createHostHmacSha256,
  type Eventual,
  percentEncode,
  rememberLatest,
  type Signer,
} from "@livespec/core";
import { QUERY } from "./constants.ts";
import { toTextToSign, toUserSig } from "./minting/user-sig.ts";

export { toUserBuf, type UserBufFields } from "./minting/user-buf.ts";
export {
  signText,
  signUserSig,
  toTextToSign,
  toUserSigDocument,
  type UserSigClaims,
} from "./minting/user-sig.ts";
export { toUserSigBase64 } from "./minting/user-sig-base64.ts";
export { compress } from "./minting/zlib.ts";
export { signWebhook } from "./webhook-sign.ts";

/** An app of Tencent's console and the administrator account that calls for it. */
export interface TencentApp {
  readonly sdkAppId: number;
  readonly secretKey: string;
  /** An account that the console lists as administrator of the app. */
  readonly administrator: string;
}

/** What a signer draws on besides the request. */
export interface UserSigSignerOptions {
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
  /** A random integer from 0 to 4294967295. */
  readonly random: () => number;
  /** How long a UserSig is valid, in seconds. */
  readonly userSigLifetime: number;
}

/**
 * Makes a signer that puts the vendor's five query parameters on a request. It mints a UserSig once and
 * uses it until shortly before it expires. The steps are those of docs/signing/tencent-live.md.
 *
 * @see https://trtc.io/document/63398
 */
export function createUserSigSigner(options: UserSigSignerOptions): Signer<TencentApp> {
  const { now, random, userSigLifetime } = options;
  const hmacOf = rememberLatest(createHostHmacSha256);
  // Calls that come while one is being minted share it.
  let minted: { app: TencentApp; userSig: Eventual<string>; renewAt: number } | undefined;

  return (_, app, { renew } = { renew: false }) => {
    const time = Math.floor(now() / 1000);
    if (renew || minted?.app !== app || time >= minted.renewAt) {
      const { sdkAppId, administrator: identifier, secretKey } = app;
      const claims = { identifier, sdkAppId, time, expire: userSigLifetime };
      const signing = hmacOf(secretKey)(toTextToSign(claims), "base64");
      const userSig = after(signing, (signature) => toUserSig(claims, signature));
      minted = { app, userSig, renewAt: time + userSigLifetime - renewalMargin(userSigLifetime) };
    }
    return after(minted.userSig, (userSig) => ({
      query: toSignedQuery(app, { userSig, random: random() }),
    }));
  };
}

/** The query parameters that every request carries. */
export function toSignedQuery(
  { sdkAppId, administrator }: TencentApp,
  { userSig, random }: { userSig: string; random: number },
): string {
  return [
    `${QUERY.sdkAppId}=${sdkAppId}`,
    `${QUERY.identifier}=${percentEncode(administrator)}`,
    // Its alphabet is made for URLs, so it travels as it is.
    `${QUERY.userSig}=${userSig}`,
    `${QUERY.random}=${random}`,
    `${QUERY.contentType}=json`,
  ].join("&");
}

/** Five minutes for clocks that disagree and calls on their way, less where the whole lifetime is short. */
const renewalMargin = (lifetime: number) => Math.min(300, lifetime / 10);

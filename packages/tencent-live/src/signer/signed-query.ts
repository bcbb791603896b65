import {
  createFresh,
  createHmacSha256,
  percentEncode,
  resolveMonotonicNow,
  type Signer,
} from "@livespec/core/vendor";
import { QUERY } from "../constants.ts";
import { signText, toTextToSign, toUserSig, type UserSigClaims } from "./user-sig.ts";

/** An app of Tencent's console and the administrator account that calls for it. */
export interface TencentApp {
  readonly sdkAppId: number;
  readonly secretKey: string;
  /** Account that the console lists as an administrator of the app. */
  readonly administrator: string;
}

/** Inputs of a signer other than the request. */
export interface UserSigSignerOptions {
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds by a monotonic clock. Default: `performance.now`. */
  readonly monotonicNow?: (() => number) | undefined;
  /** Returns a random integer from 0 to 4294967295. */
  readonly random: () => number;
  /** Lifetime of a UserSig, in seconds. */
  readonly userSigLifetime: number;
}

/**
 * Makes a signer that adds the vendor's five query parameters to a request. It makes a UserSig once and uses it until shortly
 * before it expires. It does not check its input: clients and the middleware have done that, and the exports for users do it in
 * `signer.ts`.
 *
 * @see https://trtc.io/document/63398
 */
export function createUserSigSigner(options: UserSigSignerOptions): Signer<TencentApp> {
  const { now, random, userSigLifetime } = options;
  let app: TencentApp;

  const issued = createFresh<IssuedUserSig>({
    ask() {
      const { sdkAppId, administrator: identifier, secretKey } = app;
      const time = Math.floor(now() / 1000);
      const claims = { identifier, sdkAppId, time, expire: userSigLifetime };
      // Calls that come while it is being made share it.
      return { app, userSig: issueUserSig(claims, secretKey), expiresAt: (time + userSigLifetime) * 1000 };
    },
    endOf: ({ expiresAt }) => expiresAt,
    // Five minutes for clocks that disagree and calls on their way, less if the whole lifetime is short.
    marginOf: (life) => Math.min(300_000, life / 10),
    patience: 0, // It answers at once.
    now,
    monotonicNow: resolveMonotonicNow(options),
  });
  /** Nothing has to be awaited before it is returned. */
  const get = () => issued.get() as IssuedUserSig;

  const sign = async (given: TencentApp, userSig: Promise<string>, number: number) => ({
    query: toSignedQuery(given, { userSig: await userSig, random: number }),
  });
  return (_, given, { renew } = { renew: false }) => {
    app = given;
    let kept = get();
    if (renew || kept.app !== app) {
      issued.drop(kept);
      kept = get();
    }
    return sign(given, kept.userSig, random());
  };
}

/** A UserSig with the app that it was made for. */
interface IssuedUserSig {
  readonly app: TencentApp;
  readonly userSig: Promise<string>;
  readonly expiresAt: number;
}

/** Makes a UserSig by its steps, with the runtime's own crypto. */
async function issueUserSig(claims: UserSigClaims, secretKey: string): Promise<string> {
  return toUserSig(claims, await signText(toTextToSign(claims), createHmacSha256(secretKey)));
}

/** The query parameters that every request carries. */
export function toSignedQuery(
  { sdkAppId, administrator }: TencentApp,
  { userSig, random }: { userSig: string; random: number },
): string {
  return [
    `${QUERY.sdkAppId}=${sdkAppId}`,
    `${QUERY.identifier}=${percentEncode(administrator)}`,
    // Its alphabet is URL-safe, so it travels as it is.
    `${QUERY.userSig}=${userSig}`,
    `${QUERY.random}=${random}`,
    `${QUERY.contentType}=json`,
  ].join("&");
}

/** Integers that are drawn at a time: asking the runtime for each one takes a twentieth of a call. */
const DRAWN = 128;

/** Makes a function that returns random integers from 0 to 4294967295, by the runtime's `crypto`. */
export function createRandom(): () => number {
  const drawn = new Uint32Array(DRAWN);
  let left = 0;
  return () => {
    if (left === 0) {
      crypto.getRandomValues(drawn);
      left = DRAWN;
    }
    left -= 1;
    return drawn[left] as number;
  };
}

import {
  after,
  createFresh,
  createHostHmacSha256,
  type Eventual,
  percentEncode,
  rememberLatest,
  resolveMonotonicNow,
  type Signer,
} from "@livespec/core";
import { QUERY } from "./constants.ts";
import { toTextToSign, toUserSig } from "./minting/user-sig.ts";

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
  /** Milliseconds by a clock that is never set. Default: `performance.now`. */
  readonly monotonicNow?: (() => number) | undefined;
  /** A random integer from 0 to 4294967295. */
  readonly random: () => number;
  /** How long a UserSig is valid, in seconds. */
  readonly userSigLifetime: number;
}

/**
 * Makes a signer that puts the vendor's five query parameters on a request. It mints a UserSig once and
 * uses it until shortly before it expires. It does not look at what it is given: clients and the middleware have checked that, and
 * what is exported checks it in `signer.ts`.
 *
 * @see https://trtc.io/document/63398
 */
export function createUserSigSigner(options: UserSigSignerOptions): Signer<TencentApp> {
  const { now, random, userSigLifetime } = options;
  const hmacOf = rememberLatest(createHostHmacSha256);
  let app: TencentApp;

  const mint = (): Minted => {
    const { sdkAppId, administrator: identifier, secretKey } = app;
    const time = Math.floor(now() / 1000);
    const claims = { identifier, sdkAppId, time, expire: userSigLifetime };
    const signing = hmacOf(secretKey)(toTextToSign(claims), "base64");
    // Calls that come while it is being made share it.
    const userSig = after(signing, (signature) => toUserSig(claims, signature));
    return { app, userSig, expiresAt: (time + userSigLifetime) * 1000 };
  };
  const minted = createFresh<Minted>({
    ask: mint,
    endOf: ({ expiresAt }) => expiresAt,
    // Five minutes for clocks that disagree and calls on their way, less where the whole lifetime is short.
    marginOf: (life) => Math.min(300_000, life / 10),
    patience: 0, // It answers at once.
    now,
    monotonicNow: resolveMonotonicNow(options),
  });
  /** There is nothing to wait for before it is given. */
  const get = () => minted.get() as Minted;

  return (_, given, { renew } = { renew: false }) => {
    app = given;
    let kept = get();
    if (renew || kept.app !== app) {
      minted.drop(kept);
      kept = get();
    }
    return after(kept.userSig, (userSig) => ({ query: toSignedQuery(app, { userSig, random: random() }) }));
  };
}

/** A UserSig with what it was made of. */
interface Minted {
  readonly app: TencentApp;
  readonly userSig: Eventual<string>;
  readonly expiresAt: number;
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

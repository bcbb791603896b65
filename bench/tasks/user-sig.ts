import { createHmac } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import type { Prepared } from "../subject.ts";

/** No round number, as a compressor writes a run of zeros in next to nothing. */
export const SDK_APP_ID = 1_400_704_311;
export const SECRET_KEY = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";
/** Half a year, the lifetime that the vendor's samples ask for. */
export const LIFETIME = 15_552_000;

/** What a UserSig says. */
export interface Claims {
  readonly identifier: string;
  readonly sdkAppId: number;
  readonly time: number;
  readonly expire: number;
}

/** What the UserSig of an account says that is made now. */
export const toClaims = (identifier: string): Claims => ({
  identifier,
  sdkAppId: SDK_APP_ID,
  time: Math.floor(Date.now() / 1000),
  expire: LIFETIME,
});

/** The text that is signed. */
export const toText = ({ identifier, sdkAppId, time, expire }: Claims): string =>
  `TLS.identifier:${identifier}\nTLS.sdkappid:${sdkAppId}\nTLS.time:${time}\nTLS.expire:${expire}\n`;

/** The document that travels. */
export const toDocument = ({ identifier, sdkAppId, time, expire }: Claims, signature: string): string =>
  JSON.stringify({
    "TLS.ver": "2.0",
    "TLS.identifier": identifier,
    "TLS.sdkappid": sdkAppId,
    "TLS.time": time,
    "TLS.expire": expire,
    "TLS.sig": signature,
  });

/**
 * What is timed is minting for one account after another: the same text over and over would let a processor learn
 * its branches by heart. Each account's UserSig is verified before; in between only its presence is looked at.
 */
export function prepareMinting(mint: (account: string) => string): Prepared {
  const accounts = Array.from(
    { length: 256 },
    (_, index) => `user-${index}-${Math.imul(index, 0x9e3779b1) >>> 0}`,
  );
  const userSigs = accounts.map((account) => {
    const userSig = mint(account);
    return { length: userSig.length, overZlib: userSig.length - verifyUserSig(userSig, account) };
  });
  let turn = 0;
  const overZlib = userSigs.map((userSig) => userSig.overZlib);
  return {
    call: () => {
      turn = (turn + 1) % accounts.length;
      if (mint(accounts[turn] as string) === "") throw new Error("empty UserSig");
    },
    facts: {
      "mean length": mean(userSigs.map(({ length }) => length)),
      "over zlib's, mean": mean(overZlib),
      "over zlib's, most": Math.max(...overZlib),
    },
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Throws unless a UserSig speaks for the account and is signed. Takes no package's word for it.
 *
 * @returns how long it would be had zlib compressed it.
 */
function verifyUserSig(userSig: string, account: string): number {
  const base64 = userSig.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "=");
  const text = inflateSync(Buffer.from(base64, "base64"));
  const document = JSON.parse(text.toString()) as Record<string, unknown>;
  const signed = toText({ ...toClaims(account), time: document["TLS.time"] as number });
  const signature = createHmac("sha256", SECRET_KEY).update(signed).digest("base64");
  if (document["TLS.sig"] !== signature) throw new Error("wrong UserSig");
  return deflateSync(text).toString("base64").length;
}

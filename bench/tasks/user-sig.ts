import { createHmac } from "node:crypto";
import { inflateSync } from "node:zlib";
import type { Prepared } from "../subject.ts";

export const SDK_APP_ID = 1_400_000_000;
export const SECRET_KEY = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";
/** Half a year, the lifetime that the vendor's samples ask for. */
export const LIFETIME = 15_552_000;

/**
 * What is timed is minting for one account after another: the same text over and over would let a processor learn
 * its branches by heart. Each account's UserSig is verified before; in between only its presence is looked at.
 */
export function prepareMinting(mint: (account: string) => string): Prepared {
  const accounts = Array.from(
    { length: 256 },
    (_, index) => `user-${index}-${Math.imul(index, 0x9e3779b1) >>> 0}`,
  );
  const lengths = accounts.map((account) => {
    const userSig = mint(account);
    verifyUserSig(userSig, account);
    return userSig.length;
  });
  let turn = 0;
  return {
    call: () => {
      turn = (turn + 1) % accounts.length;
      if (mint(accounts[turn] as string) === "") throw new Error("empty UserSig");
    },
    facts: { "mean length": lengths.reduce((sum, length) => sum + length, 0) / lengths.length },
  };
}

/** Throws unless a UserSig speaks for the account and is signed. Takes neither package's word for it. */
function verifyUserSig(userSig: string, account: string): void {
  const base64 = userSig.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "=");
  const document = JSON.parse(inflateSync(Buffer.from(base64, "base64")).toString()) as Record<
    string,
    unknown
  >;
  const lines = [
    `TLS.identifier:${account}`,
    `TLS.sdkappid:${SDK_APP_ID}`,
    `TLS.time:${document["TLS.time"]}`,
    `TLS.expire:${LIFETIME}`,
    "",
  ];
  const signature = createHmac("sha256", SECRET_KEY).update(lines.join("\n")).digest("base64");
  if (document["TLS.sig"] !== signature) throw new Error("wrong UserSig");
}

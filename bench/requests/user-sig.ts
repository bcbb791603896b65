/** Not a round number, because a compressor writes a run of zeros in next to nothing. */
export const SDK_APP_ID = 1_400_704_311;
export const SECRET_KEY = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";
/** Half a year, the lifetime that the vendor's samples ask for. */
export const LIFETIME = 15_552_000;

/** Contents of a UserSig. */
export interface Claims {
  readonly identifier: string;
  readonly sdkAppId: number;
  readonly time: number;
  readonly expire: number;
}

/** Builds the contents of an account's UserSig that is made now. */
export function toClaims(identifier: string): Claims {
  return { identifier, sdkAppId: SDK_APP_ID, time: Math.floor(Date.now() / 1000), expire: LIFETIME };
}

/** Writes the string that is signed. */
export function toText({ identifier, sdkAppId, time, expire }: Claims): string {
  return `TLS.identifier:${identifier}\nTLS.sdkappid:${sdkAppId}\nTLS.time:${time}\nTLS.expire:${expire}\n`;
}

/** Writes the document that travels, before it is compressed. */
export function toDocument({ identifier, sdkAppId, time, expire }: Claims, signature: string): string {
  return JSON.stringify({
    "TLS.ver": "2.0",
    "TLS.identifier": identifier,
    "TLS.sdkappid": sdkAppId,
    "TLS.time": time,
    "TLS.expire": expire,
    "TLS.sig": signature,
  });
}

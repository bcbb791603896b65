import { createHmac } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { WireForm } from "../../support/send.ts";

/** Content and key of a test's UserSig; every default is accepted by the mock. */
export interface Ticket {
  readonly identifier?: string;
  readonly sdkAppId?: number;
  readonly secretKey?: string;
  /** Seconds since 1970. */
  readonly time?: number;
  readonly expire?: number;
  readonly level?: number;
}

export const secretKey = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";

/** In the vendor's base64 alphabet. */
export const pack = (content: string, level = -1): string =>
  deflateSync(content, { level })
    .toString("base64")
    .replace(/[+/=]/g, (character) => ({ "+": "*", "/": "-", "=": "_" })[character] ?? "");

/** The tests' own maker of UserSigs. */
export const mintUserSig = (ticket: Ticket = {}): string => {
  const { identifier = "administrator", sdkAppId = 1400000000, time = 1700000000, expire = 604800 } = ticket;
  const text = `TLS.identifier:${identifier}\nTLS.sdkappid:${sdkAppId}\nTLS.time:${time}\nTLS.expire:${expire}\n`;
  const json = JSON.stringify({
    "TLS.ver": "2.0",
    "TLS.identifier": identifier,
    "TLS.sdkappid": sdkAppId,
    "TLS.time": time,
    "TLS.expire": expire,
    "TLS.sig": createHmac("sha256", ticket.secretKey ?? secretKey)
      .update(text)
      .digest("base64"),
  });
  return pack(json, ticket.level);
};

/** The query of a call, with parameters replaced, left out (undefined) or added. */
export const commonQuery = (changes: Readonly<Record<string, string | undefined>> = {}): string => {
  const parameters = {
    sdkappid: "1400000000",
    identifier: "administrator",
    usersig: mintUserSig(),
    random: "4294967295",
    contenttype: "json",
    ...changes,
  };
  return Object.entries(parameters)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join("&");
};

/** A call that sets the callback token; `time` is when its UserSig was made, in milliseconds since 1970. */
export const setTokenCall = (time: number): WireForm => ({
  target: `/v4/live_config/set_callback_token?${commonQuery({ usersig: mintUserSig({ time: time / 1000 }) })}`,
  body: JSON.stringify({ Token: "t", IsTokenEnable: true }),
});

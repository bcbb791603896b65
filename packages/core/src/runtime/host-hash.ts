import type { Eventual } from "../call/eventual.ts";

/** SHA-256 of a text in UTF-8, as lower-case hex, by the runtime's own crypto. */
export type HostSha256Hex = (text: string) => Eventual<string>;

/** Makes a function that gives the HMAC-SHA256 of a text under one key, both in UTF-8, by the runtime's own crypto. */
export type CreateHostHmacSha256 = (
  key: string,
) => (text: string, encoding: "hex" | "base64") => Eventual<string>;

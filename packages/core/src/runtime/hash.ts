import type { Eventual } from "../fresh/fresh.ts";

/** Form of a digest: a string in one of two encodings, or the bytes themselves, as a key of the next HMAC. */
export type DigestEncoding = "hex" | "base64" | "bytes";

/** A digest in one of its forms. */
export type Digest<Encoding extends DigestEncoding> = Encoding extends "bytes" ? Uint8Array : string;

/** Returns the HMAC-SHA256 of a string in UTF-8 under one key, by the runtime's own crypto. */
export type HmacSha256 = <Encoding extends DigestEncoding>(
  text: string,
  encoding: Encoding,
) => Eventual<Digest<Encoding>>;

/** The same, at once on every runtime. */
export type HmacSha256Sync = <Encoding extends DigestEncoding>(
  text: string,
  encoding: Encoding,
) => Digest<Encoding>;

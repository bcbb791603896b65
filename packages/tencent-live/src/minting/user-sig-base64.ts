/**
 * Step 5: base64 in the vendor's alphabet, which is not that of RFC 4648's base64url: `*` for `+`, `-` for `/` and `_` for
 * the padding. Written out, because replacing those in what the host encodes takes three times as long as all of this.
 */
export function toUserSigBase64(bytes: Uint8Array): string {
  const room = Math.ceil(bytes.length / 3) * 4;
  if (scratch.length < room) scratch = new Uint8Array(room);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    // What is missing at the end counts as zeros.
    const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    scratch[length++] = ALPHABET[three >> 18] as number;
    scratch[length++] = ALPHABET[(three >> 12) & 63] as number;
    scratch[length++] = ALPHABET[(three >> 6) & 63] as number;
    scratch[length++] = ALPHABET[three & 63] as number;
  }
  scratch.fill(PADDING, length - ((3 - (bytes.length % 3)) % 3), length);
  ascii ??= new TextDecoder();
  return ascii.decode(scratch.subarray(0, length));
}

const ALPHABET: Uint8Array = /* @__PURE__ */ Uint8Array.from(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-",
  (letter) => letter.charCodeAt(0),
);
const PADDING = 0x5f;
/** Made when it is needed: Jest's jsdom has none, and what only imports this should not fail there. */
let ascii: TextDecoder | undefined;
/** Made once, because making it takes longer than filling it. */
let scratch = new Uint8Array(2048);

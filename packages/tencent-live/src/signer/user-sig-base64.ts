/**
 * Step 5: encodes base64 in the vendor's alphabet, which is not that of RFC 4648's base64url: `*` for `+`, `-` for `/` and `_`
 * for the padding. Written out, because replacing those in the runtime's output takes three times as long as all of this.
 */
export function toUserSigBase64(bytes: Uint8Array): string {
  const room = Math.ceil(bytes.length / 3) * 4;
  if (scratch.length < room) scratch = new Uint8Array(room);
  const encoded = scratch;
  let length = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    // Missing bytes at the end count as zeros.
    const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    encoded[length++] = ALPHABET[three >> 18] as number;
    encoded[length++] = ALPHABET[(three >> 12) & 63] as number;
    encoded[length++] = ALPHABET[(three >> 6) & 63] as number;
    encoded[length++] = ALPHABET[three & 63] as number;
  }
  encoded.fill(PADDING, length - ((3 - (bytes.length % 3)) % 3), length);
  ascii ??= new TextDecoder();
  return ascii.decode(encoded.subarray(0, length));
}

const ALPHABET: Uint8Array = /* @__PURE__ */ Uint8Array.from(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-",
  (letter) => letter.charCodeAt(0),
);
const PADDING = 0x5f;
/** Created on first use: Jest's jsdom has none, and only importing this should not fail there. */
let ascii: TextDecoder | undefined;
/** Room for the output, read before it is written again. Allocated once, because that takes longer than filling it. */
let scratch = new Uint8Array(2048);

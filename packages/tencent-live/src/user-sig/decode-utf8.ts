/** The text of bytes in UTF-8; undefined where they are not. A byte order mark stays, since nothing of ours has one. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

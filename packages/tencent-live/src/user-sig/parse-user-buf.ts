import type { UserBufFields } from "../signer/user-buf.ts";
import { decodeUtf8, fromBase64 } from "./decode-bytes.ts";

/** Parses the `userBuf` of a PrivateMapKey, the inverse of `toUserBuf`. Undefined if the bytes have another form. */
export function parseUserBuf(userBuf: string): UserBufFields | undefined {
  const bytes = fromBase64(userBuf);
  if (bytes === undefined || bytes.length < HEAD + NUMBERS) return undefined;
  const view = new DataView(bytes.buffer);
  const accountEnd = HEAD + view.getUint16(1);
  const numbersEnd = accountEnd + NUMBERS;
  if (numbersEnd > bytes.length) return undefined;
  const numberAt = (offset: number) => view.getUint32(accountEnd + offset);
  const account = decodeUtf8(bytes.subarray(HEAD, accountEnd));
  const isText = view.getUint8(0) === 1 && numberAt(4) === 0;
  const isNumber = view.getUint8(0) === 0 && numbersEnd === bytes.length;
  const room = isText ? parseTextRoom(bytes.subarray(numbersEnd)) : isNumber ? numberAt(4) : undefined;
  // No account type but 0 has been seen.
  if (account === undefined || room === undefined || numberAt(16) !== 0) return undefined;
  return { account, sdkAppId: numberAt(0), room, expiresAt: numberAt(8), privileges: numberAt(12) };
}

/** Bytes of the version and the account's length. */
const HEAD = 3;

/** Bytes of the five numbers after the account. */
const NUMBERS = 20;

function parseTextRoom([high, low, ...room]: Uint8Array): string | undefined {
  if (high === undefined || low === undefined || room.length !== high * 256 + low) return undefined;
  return decodeUtf8(Uint8Array.from(room));
}

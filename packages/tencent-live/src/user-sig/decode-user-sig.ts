import { USER_SIG_VERSION } from "../constants.ts";
import type { UserBufFields } from "../signer/user-buf.ts";
import type { UserSigClaims } from "../signer/user-sig.ts";
import { decodeUtf8, fromBase64 } from "./decode-bytes.ts";
import { decompress } from "./decompress.ts";
import { parseUserBuf } from "./parse-user-buf.ts";
import { UserSigError } from "./user-sig-error.ts";

/** Claims and signature of a UserSig or a PrivateMapKey. */
export interface DecodedUserSig extends UserSigClaims {
  /** HMAC-SHA256 of the claims, in standard base64. */
  readonly signature: string;
  /** Content of `userBuf`, if it is a PrivateMapKey's. The vendor's code can sign any other bytes there. */
  readonly permission?: UserBufFields;
}

/**
 * Reads a UserSig or a PrivateMapKey without verifying its origin: **anybody can write one with any content**. To rely on its
 * content, use `verifyUserSig`.
 *
 * Reads the output of the vendor's packages for Node, Go, Python, PHP and Java. A string of more than 1024 characters, or with
 * more than 2048 bytes compressed in it, is refused; a real one has some 200 to 500 of both.
 *
 * @throws UserSigError with the code `Malformed` if the string is not a UserSig.
 * @example
 * ```ts
 * import { decodeUserSig } from "@livespec/tencent-live/user-sig";
 *
 * const { identifier, time, expire } = decodeUserSig("eJyrVgrx…");
 * const endsAt = new Date((time + expire) * 1000);
 * ```
 * @see https://trtc.io/document/34385
 */
export function decodeUserSig(text: string): DecodedUserSig {
  if (typeof text !== "string" || text.length > LONGEST_TEXT) {
    throw malformed(`it must be a string of at most ${LONGEST_TEXT} characters`);
  }
  const compressed = fromUserSigBase64(text);
  if (compressed === undefined) throw malformed("it is not base64 in the vendor's alphabet");
  const bytes = decompress(compressed, { limit: LONGEST_DOCUMENT });
  if (bytes === undefined) throw malformed("it is not short data in zlib's form");
  return readDocument(parseDocument(decodeUtf8(bytes)));
}

const LONGEST_TEXT = 1024;
const LONGEST_DOCUMENT = 2048;

const malformed = (reason: string) => new UserSigError("Malformed", reason);

/** Inverts `toUserSigBase64`. */
function fromUserSigBase64(text: string): Uint8Array | undefined {
  // The standard alphabet's `+ / =` must not occur.
  if (/[+/=]/.test(text)) return undefined;
  return fromBase64(text.replaceAll("*", "+").replaceAll("-", "/").replaceAll("_", "="));
}

/**
 * Parses the document as it stands: a long integer must not become a string, or one signature would be good for two documents.
 */
function parseDocument(json: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? "");
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // The message of JSON.parse repeats the string.
  }
  throw malformed("its document is not a JSON object");
}

function readDocument(document: Readonly<Record<string, unknown>>): DecodedUserSig {
  const read = <Value>(name: string, isValue: (value: unknown) => value is Value): Value => {
    const value = document[name];
    if (!isValue(value)) throw malformed(`${name} is missing or of the wrong kind`);
    return value;
  };
  read("TLS.ver", (value) => value === USER_SIG_VERSION);
  const hasUserBuf = document["TLS.userbuf"] !== undefined;
  const userBuf = hasUserBuf ? read("TLS.userbuf", isBase64) : undefined;
  const permission = userBuf === undefined ? undefined : parseUserBuf(userBuf);
  return {
    identifier: read("TLS.identifier", isLine),
    sdkAppId: read("TLS.sdkappid", isCount),
    time: read("TLS.time", isCount),
    expire: read("TLS.expire", isCount),
    ...(userBuf === undefined ? {} : { userBuf }),
    ...(permission === undefined ? {} : { permission }),
    signature: read("TLS.sig", isBase64),
  };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * Tests that claims can be lines of the string to sign. With a line feed in a claim two documents would have the same string,
 * and with a lone surrogate the same UTF-8: the signature of one would be valid for the other.
 */
const isLine = (value: unknown): value is string =>
  typeof value === "string" && !/[\n\p{Surrogate}]/u.test(value);

const isBase64 = (value: unknown): value is string =>
  typeof value === "string" && fromBase64(value) !== undefined;

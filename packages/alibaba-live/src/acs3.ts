import {
  after,
  createHostHmacSha256,
  type Eventual,
  hostSha256Hex,
  percentEncode,
  rememberLatest,
  type Signer,
  type WireRequest,
} from "@livespec/core";
import { ALGORITHM, HEADERS } from "./constants.ts";

/**
 * An access key of an Alibaba Cloud account or RAM user, or temporary ones from STS: strings of printable ASCII characters as the
 * vendor gives them out. What is empty, in quotes, ends in a line feed, stands for a missing value or the like is refused.
 */
export interface AlibabaCredentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Goes with temporary access keys. */
  readonly securityToken?: string | undefined;
  /** When they end, in milliseconds since 1970. With it they are kept until shortly before, and then asked for again. */
  readonly expiresAt?: number | undefined;
}

/** What a signer draws on besides the request. */
export interface Acs3SignerOptions {
  /** The current time in milliseconds since 1970. The vendor refuses one more than 15 minutes off its own. */
  readonly now: () => number;
  /** A string that the vendor has not seen before, of printable ASCII characters without spaces. */
  readonly nonce: () => string;
}

/**
 * Makes a signer for ACS3-HMAC-SHA256, the vendor's V3 signature. Neither it nor a step looks at what it is given: clients and
 * the middleware have checked that, and what is exported checks it in `signer.ts`.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export function createAcs3Signer({ now, nonce }: Acs3SignerOptions): Signer<AlibabaCredentials> {
  const hmacOf = rememberLatest(createHostHmacSha256);
  const dateOf = rememberLatest((second: number) => formatDate(second * 1000));

  return (request, credentials) => {
    const date = dateOf(Math.floor(now() / 1000));
    return after(hashPayload(request.body), (payloadHash) => {
      const added = toAcsHeaders({ credentials, date, nonce: nonce(), payloadHash });
      const { canonicalHeaders, signedHeaders } = toCanonicalHeaders(request, added);
      const canonicalRequest = toCanonicalRequest(request, { canonicalHeaders, signedHeaders, payloadHash });
      const signing = after(toStringToSign(canonicalRequest), (stringToSign) =>
        hmacOf(credentials.accessKeySecret)(stringToSign, "hex"),
      );
      return after(signing, (signature) => {
        added[HEADERS.authorization] = toAuthorization(credentials.accessKeyId, { signedHeaders, signature });
        return { headers: added };
      });
    });
  };
}

/** Step 1: SHA-256 of the body, lower-case hex. An absent body counts as an empty one. */
export function hashPayload(body = ""): Eventual<string> {
  return hostSha256Hex(body);
}

/** Step 2a: an instant in milliseconds as the vendor writes dates, in UTC and whole seconds: `2023-10-26T10:22:32Z`. */
export function formatDate(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** Step 2b: the headers that a signature rests on. A security token brings the key's id along. */
export function toAcsHeaders(parts: {
  credentials: AlibabaCredentials;
  date: string;
  nonce: string;
  payloadHash: string;
}): Record<string, string> {
  const { accessKeyId, securityToken } = parts.credentials;
  const headers: Record<string, string> = {
    [HEADERS.date]: parts.date,
    [HEADERS.nonce]: parts.nonce,
    [HEADERS.payloadHash]: parts.payloadHash,
  };
  if (securityToken !== undefined) {
    headers[HEADERS.accessKeyId] = accessKeyId;
    headers[HEADERS.securityToken] = securityToken;
  }
  return headers;
}

/** Step 3: the query decoded, sorted by name and written anew by RFC 3986, whatever notation it travels in. */
export function toCanonicalQuery(query: string): string {
  if (query === "") return "";
  return query
    .split("&")
    .map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [decode(name), decode(value.join("="))] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
    .join("&");
}

/**
 * Step 4: `host`, `content-type` and every `x-acs-*` header, sorted by name, a line each with the value trimmed;
 * beside them their names joined with semicolons.
 */
export function toCanonicalHeaders(
  request: Pick<WireRequest, "host" | "headers">,
  added: Readonly<Record<string, string>>,
): { canonicalHeaders: string; signedHeaders: string } {
  const { names, signedHeaders } = listSignedNames(request.headers, added);
  let canonicalHeaders = "";
  for (const name of names) {
    const value = name === "host" ? request.host : (added[name] ?? request.headers[name]);
    canonicalHeaders += `${name}:${(value as string).trim()}\n`;
  }
  return { canonicalHeaders, signedHeaders };
}

/** What the names of one request's headers come to. */
interface HeaderNames {
  /** Of all its headers, in the order in which they were met. */
  readonly present: readonly string[];
  /** Of those that are signed, `host` among them, sorted. */
  readonly names: readonly string[];
  readonly signedHeaders: string;
}

// One client's requests have the same headers over and over, and sorting their names costs more than all else here.
let latest: HeaderNames | undefined;

function listSignedNames(given: WireRequest["headers"], added: WireRequest["headers"]): HeaderNames {
  if (latest === undefined || !areNamesOf(latest.present, given, added)) {
    const present = [...Object.keys(given), ...Object.keys(added)];
    const names = [...new Set(["host", ...present].filter(isSigned))].sort();
    latest = { present, names, signedHeaders: names.join(";") };
  }
  return latest;
}

function areNamesOf(
  names: readonly string[],
  given: WireRequest["headers"],
  added: WireRequest["headers"],
): boolean {
  let count = 0;
  for (const name in given) if (names[count++] !== name) return false;
  for (const name in added) if (names[count++] !== name) return false;
  return count === names.length;
}

const isSigned = (name: string) => name.startsWith("x-acs-") || name === "host" || name === "content-type";

/** Step 5: method, path, query, headers, their names and the payload's hash, a line each. */
export function toCanonicalRequest(
  request: Pick<WireRequest, "method" | "path" | "query">,
  parts: { canonicalHeaders: string; signedHeaders: string; payloadHash: string },
): string {
  const { method, path, query } = request;
  const { canonicalHeaders, signedHeaders, payloadHash } = parts;
  return `${method}\n${path}\n${toCanonicalQuery(query)}\n${canonicalHeaders}\n${signedHeaders}\n${payloadHash}`;
}

/** Step 6: the algorithm's name and the canonical request's SHA-256, a line each. */
export function toStringToSign(canonicalRequest: string): Eventual<string> {
  return after(hostSha256Hex(canonicalRequest), (hash) => `${ALGORITHM}\n${hash}`);
}

/** Step 7: HMAC-SHA256 of the string to sign under the secret as it stands, lower-case hex. */
export function signString(stringToSign: string, accessKeySecret: string): Eventual<string> {
  return createHostHmacSha256(accessKeySecret)(stringToSign, "hex");
}

/** Step 8: the value of the `Authorization` header. */
export function toAuthorization(
  accessKeyId: string,
  { signedHeaders, signature }: { signedHeaders: string; signature: string },
): string {
  return `${ALGORITHM} Credential=${accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`;
}

const decode = (text: string) => decodeURIComponent(text.replaceAll("+", " "));

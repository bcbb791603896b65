import {
  createHmacSha256,
  type Eventual,
  type HmacSha256,
  percentEncode,
  rememberLatest,
  type Signer,
  sha256Hex,
  type WireRequest,
} from "@livespec/core/vendor";
import { ALGORITHM, HEADERS } from "../constants.ts";
import type { AlibabaCredentials } from "../credentials/check-credentials.ts";

type HeaderMap = Readonly<Record<string, string>>;

/** Inputs of a signer other than the request. */
export interface Acs3SignerOptions {
  /** The current time in milliseconds since 1970. The vendor refuses one more than 15 minutes off its own. */
  readonly now: () => number;
  /** Returns a string that the vendor has not seen before, of printable ASCII characters without spaces. */
  readonly nonce: () => string;
}

/**
 * Makes a signer for ACS3-HMAC-SHA256, the vendor's V3 signature: the steps below, one after the other. Neither it nor a step
 * checks its input: clients and the middleware have done that, and the exports for users do it in `signer.ts`.
 *
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export function createAcs3Signer({ now, nonce }: Acs3SignerOptions): Signer<AlibabaCredentials> {
  const dateOf = rememberLatest((second: number) => formatDate(second * 1000));
  const signedHeadersOf = rememberSignedHeaders();
  const hmacOf = rememberLatest(createHmacSha256);

  const sign = async (
    request: WireRequest,
    credentials: AlibabaCredentials,
    inputs: { readonly date: string; readonly nonce: string },
  ) => {
    const { accessKeyId, accessKeySecret } = credentials;
    const payloadHash = await hashPayload(request.body);
    const added = toAcsHeaders({ ...inputs, credentials, payloadHash });
    const names = signedHeadersOf(request.headers, added);
    const headers = toCanonicalHeaders(request, added, names);
    const canonicalRequest = toCanonicalRequest(request, { ...headers, payloadHash });
    const stringToSign = await toStringToSign(canonicalRequest);
    const signature = await signString(stringToSign, hmacOf(accessKeySecret));
    const { signedHeaders } = headers;
    added[HEADERS.authorization] = toAuthorization(accessKeyId, { signedHeaders, signature });
    return { headers: added };
  };
  // Date and nonce are read at once, so that an invalid one is thrown before anything is awaited.
  return (request, credentials) =>
    sign(request, credentials, { date: dateOf(Math.floor(now() / 1000)), nonce: nonce() });
}

/** Step 1: hashes the body with SHA-256, lower-case hex. An absent body counts as an empty one. */
export function hashPayload(body = ""): Eventual<string> {
  return sha256Hex(body);
}

/** Step 2a: formats an instant in milliseconds as the vendor writes dates, in UTC and whole seconds: `2023-10-26T10:22:32Z`. */
export function formatDate(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** Step 2b: makes the headers that a signature covers. With a security token, the access key id is sent as a header too. */
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

/** Step 3: decodes the query, sorts it by name and encodes it again by RFC 3986, however it was encoded before. */
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

const decode = (text: string) => decodeURIComponent(text.replaceAll("+", " "));

/** Step 4a: lists the names of the signed headers, sorted: `host`, `content-type` and every `x-acs-*` header. */
export function listSignedHeaders(given: HeaderMap, added: HeaderMap): readonly string[] {
  return [...new Set(["host", ...Object.keys(given), ...Object.keys(added)].filter(isSigned))].sort();
}

const isSigned = (name: string) => name.startsWith("x-acs-") || name === "host" || name === "content-type";

/**
 * Step 4b: writes these headers, one per line with the value trimmed, and their names joined with semicolons.
 *
 * @param names - As listed by step 4a.
 */
export function toCanonicalHeaders(
  request: Pick<WireRequest, "host" | "headers">,
  added: HeaderMap,
  names: readonly string[] = listSignedHeaders(request.headers, added),
): { canonicalHeaders: string; signedHeaders: string } {
  let canonicalHeaders = "";
  for (const name of names) {
    const value = name === "host" ? request.host : (added[name] ?? request.headers[name]);
    canonicalHeaders += `${name}:${(value as string).trim()}\n`;
  }
  return { canonicalHeaders, signedHeaders: names.join(";") };
}

/** Step 5: joins method, path, query, headers, their names and the payload's hash, one per line. */
export function toCanonicalRequest(
  request: Pick<WireRequest, "method" | "path" | "query">,
  parts: { canonicalHeaders: string; signedHeaders: string; payloadHash: string },
): string {
  const { method, path, query } = request;
  const { canonicalHeaders, signedHeaders, payloadHash } = parts;
  return `${method}\n${path}\n${toCanonicalQuery(query)}\n${canonicalHeaders}\n${signedHeaders}\n${payloadHash}`;
}

/** Step 6: joins the algorithm's name and the canonical request's SHA-256, one per line. */
export async function toStringToSign(canonicalRequest: string): Promise<string> {
  return `${ALGORITHM}\n${await sha256Hex(canonicalRequest)}`;
}

/**
 * Step 7: computes the HMAC-SHA256 of the string to sign, in lower-case hex.
 *
 * @param hmac - HMAC under the secret as it is.
 */
export function signString(stringToSign: string, hmac: HmacSha256): Eventual<string> {
  return hmac(stringToSign, "hex");
}

/** Step 8: makes the value of the `Authorization` header. */
export function toAuthorization(
  accessKeyId: string,
  { signedHeaders, signature }: { signedHeaders: string; signature: string },
): string {
  return `${ALGORITHM} Credential=${accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`;
}

/**
 * Makes a {@link listSignedHeaders} that remembers its last result: one client's requests have the same headers again and
 * again, and sorting their names costs more than all other steps except the hashes.
 */
function rememberSignedHeaders(): typeof listSignedHeaders {
  let present: readonly string[] = [];
  let signed: readonly string[] = [];
  return (given, added) => {
    if (!areNamesOf(present, given, added)) {
      present = [...Object.keys(given), ...Object.keys(added)];
      signed = listSignedHeaders(given, added);
    }
    return signed;
  };
}

function areNamesOf(names: readonly string[], given: HeaderMap, added: HeaderMap): boolean {
  let count = 0;
  for (const name in given) if (names[count++] !== name) return false;
  for (const name in added) if (names[count++] !== name) return false;
  return count === names.length && count > 0;
}

/** Makes a nonce that no request has carried before: a random UUID. */
export function createNonce(): string {
  return crypto.randomUUID();
}

import { createHash, createHmac } from "node:crypto";
import { decodeForm, encodeForm } from "../../wire/form-encoding.ts";
import type { ReceivedRequest } from "../../wire/received-request.ts";

/*
 * The vendor's signing document, implemented from its pages alone: the clients' signers are tested against this code.
 * https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */

/** Builds the canonical query: decoded, sorted by name and encoded by RFC 3986; undefined for a malformed escape. */
export function toCanonicalQuery(query: string): string | undefined {
  const fields = decodeForm(query)?.slice();
  return fields && encodeForm(fields.sort(([a, one], [b, other]) => compare(a, b) || compare(one, other)));
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Builds the canonical headers: `name:value` and a line feed for each signed header. */
export function toCanonicalHeaders(
  headers: ReceivedRequest["headers"],
  signedHeaders: readonly string[],
): string {
  return signedHeaders.map((name) => `${name}:${headers[name]?.trim() ?? ""}\n`).join("");
}

/** Builds the six lines that are signed; undefined if the query is malformed. */
export function toCanonicalRequest(
  request: Pick<ReceivedRequest, "method" | "path" | "query" | "headers" | "body">,
  signedHeaders: readonly string[],
): string | undefined {
  const query = toCanonicalQuery(request.query);
  if (query === undefined) return undefined;
  return [
    request.method,
    request.path,
    query,
    toCanonicalHeaders(request.headers, signedHeaders),
    signedHeaders.join(";"),
    sha256Hex(request.body),
  ].join("\n");
}

/** Signs a canonical request with the secret of an access key: 64 hex digits. */
export function toSignature(canonicalRequest: string, accessKeySecret: string): string {
  return createHmac("sha256", accessKeySecret)
    .update(`ACS3-HMAC-SHA256\n${sha256Hex(canonicalRequest)}`)
    .digest("hex");
}

/** Hashes with SHA-256: 64 hex digits. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

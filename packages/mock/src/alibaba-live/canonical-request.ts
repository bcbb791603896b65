import { createHash, createHmac } from "node:crypto";
import { decodeForm, encodeForm } from "../form-encoding.ts";
import type { WireRequest } from "../server/wire-request.ts";

/*
 * The signing document of the vendor, read from its pages and from nowhere else: this is the code that the clients'
 * signers are checked against.
 * https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */

/** The query of the wire decoded, sorted by name and encoded by RFC 3986; undefined where an escape is malformed. */
export const toCanonicalQuery = (query: string): string | undefined => {
  const fields = decodeForm(query)?.slice();
  return fields && encodeForm(fields.sort(([a, one], [b, other]) => compare(a, b) || compare(one, other)));
};

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** `name:value` and a line feed for each signed header. */
export const toCanonicalHeaders = (
  headers: WireRequest["headers"],
  signedHeaders: readonly string[],
): string => signedHeaders.map((name) => `${name}:${headers[name]?.trim() ?? ""}\n`).join("");

/** The six lines that are signed; undefined where the query is malformed. */
export const toCanonicalRequest = (
  request: Pick<WireRequest, "method" | "path" | "query" | "headers" | "body">,
  signedHeaders: readonly string[],
): string | undefined => {
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
};

/** What the secret of the access key makes of a canonical request: 64 hex digits. */
export const toSignature = (canonicalRequest: string, accessKeySecret: string): string =>
  createHmac("sha256", accessKeySecret)
    .update(`ACS3-HMAC-SHA256\n${sha256Hex(canonicalRequest)}`)
    .digest("hex");

export const sha256Hex = (data: string | Uint8Array): string =>
  createHash("sha256").update(data).digest("hex");

import { createHash, createHmac } from "node:crypto";
import { CREDENTIALS, HEADERS } from "../requests/message-token.ts";

/** Parts of a signature besides the account. */
export interface ToSign {
  readonly host: string;
  readonly body: string;
  readonly date: string;
  readonly nonce: string;
}

/** Signs a request of this one operation with ACS3, as one would write it by hand. Returns all its headers. */
export function signByHand({ host, body, date, nonce }: ToSign): Record<string, string> {
  const payloadHash = sha256(body);
  const headers: Record<string, string> = { ...HEADERS, ...toAcsHeaders({ date, nonce, payloadHash }) };
  const { canonicalRequest, signedHeaders } = toCanonicalRequest({ ...headers, host }, payloadHash);
  const signature = createHmac("sha256", CREDENTIALS.accessKeySecret)
    .update(toStringToSign(sha256(canonicalRequest)))
    .digest("hex");
  return { ...headers, authorization: toAuthorization(signedHeaders, signature) };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Signs with WebCrypto, which every runtime has and which is asynchronous only. */
export async function signOverWebCrypto(
  key: CryptoKey,
  { host, body, date, nonce }: ToSign,
): Promise<Record<string, string>> {
  const payloadHash = await digest(body);
  const headers: Record<string, string> = { ...HEADERS, ...toAcsHeaders({ date, nonce, payloadHash }) };
  const { canonicalRequest, signedHeaders } = toCanonicalRequest({ ...headers, host }, payloadHash);
  const toSign = UTF8.encode(toStringToSign(await digest(canonicalRequest)));
  const signature = toHex(await crypto.subtle.sign("HMAC", key, toSign));
  return { ...headers, authorization: toAuthorization(signedHeaders, signature) };
}

/** Imports the key for {@link signOverWebCrypto}. */
export function importSecret(): Promise<CryptoKey> {
  const secret = UTF8.encode(CREDENTIALS.accessKeySecret);
  return crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

const UTF8 = new TextEncoder();
const digest = async (text: string) => toHex(await crypto.subtle.digest("SHA-256", UTF8.encode(text)));
const toHex = (bytes: ArrayBuffer) => Buffer.from(bytes).toString("hex");

const toAcsHeaders = ({
  date,
  nonce,
  payloadHash,
}: {
  date: string;
  nonce: string;
  payloadHash: string;
}) => ({
  "x-acs-date": date,
  "x-acs-signature-nonce": nonce,
  "x-acs-content-sha256": payloadHash,
});

function toCanonicalRequest(headers: Readonly<Record<string, string>>, payloadHash: string) {
  const names = Object.keys(headers).sort();
  const canonicalHeaders = names.map((name) => `${name}:${headers[name]}\n`).join("");
  const signedHeaders = names.join(";");
  const canonicalRequest = `POST\n/\n\n${canonicalHeaders}\n${signedHeaders}\n${payloadHash}`;
  return { canonicalRequest, signedHeaders };
}

const toStringToSign = (hash: string) => `ACS3-HMAC-SHA256\n${hash}`;

const toAuthorization = (signedHeaders: string, signature: string) =>
  `ACS3-HMAC-SHA256 Credential=${CREDENTIALS.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`;

/** Formats an instant as the vendor does. */
export function toDate(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

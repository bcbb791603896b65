/**
 * GetMessageToken, signed at a known instant with a known nonce. Source of the signature: the vendor's own
 * @alicloud/openapi-core 1.0.8.
 */
export const DATE = "2023-10-26T10:22:32Z";
export const NOW: number = Date.parse(DATE);
export const NONCE = "3156853299f313e23d1673dc12e1703d";
export const HOST = "live.aliyuncs.com";

const SIGNATURE = "6cceb1228557b21b116f899b138222042026b4ef9bfed914064e2fc34ee40a64";

/** Throws unless an `Authorization` header carries that signature. */
export function verifyAuthorization(authorization: string | undefined): void {
  if (!authorization?.endsWith(SIGNATURE)) throw new Error("wrong signature");
}

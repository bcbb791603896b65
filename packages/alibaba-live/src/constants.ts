/** Name of the signature algorithm, as the vendor writes it. */
export const ALGORITHM = "ACS3-HMAC-SHA256";

/** Headers of the vendor's V3 signature. */
export const HEADERS = {
  date: "x-acs-date",
  nonce: "x-acs-signature-nonce",
  payloadHash: "x-acs-content-sha256",
  accessKeyId: "x-acs-accesskey-id",
  securityToken: "x-acs-security-token",
  authorization: "authorization",
} as const;

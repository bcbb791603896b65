/** The parts of an `Authorization` header of ACS3-HMAC-SHA256. */
export interface Authorization {
  readonly accessKeyId: string;
  /** In lower case, sorted, each once. */
  readonly signedHeaders: readonly string[];
  /** 64 hex digits in lower case. */
  readonly signature: string;
}

const form = /^ACS3-HMAC-SHA256 Credential=([^,\s]+),SignedHeaders=([^,\s]+),Signature=([0-9a-f]{64})$/;

/** Takes an `Authorization` header apart; undefined unless it is written exactly as the vendor's page has it. */
export const parseAuthorization = (header: string | undefined): Authorization | undefined => {
  const [, accessKeyId, names, signature] = form.exec(header ?? "") ?? [];
  if (accessKeyId === undefined || names === undefined || signature === undefined) return undefined;
  const signedHeaders = names.split(";");
  const proper = [...new Set(names.toLowerCase().split(";"))].sort();
  return proper.join(";") === names ? { accessKeyId, signedHeaders, signature } : undefined;
};

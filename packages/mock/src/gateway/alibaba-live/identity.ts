import type { ReceivedRequest } from "../../wire/received-request.ts";
import type { Refused } from "../gateway.ts";
import type { AlibabaAccount } from "./account.ts";
import { type AlibabaRefusal, refuse } from "./refusal.ts";

/** A request together with the access key that it claims to come from. */
export interface ClaimedIdentity {
  readonly request: ReceivedRequest;
  readonly account: AlibabaAccount;
  /** Milliseconds since 1970; undefined unless `x-acs-date` is well-formed. */
  readonly date: number | undefined;
  /** Empty if there is none. */
  readonly nonce: string;
}

/** A claimed identity with the signature that is to prove it. */
export interface SignedIdentity extends ClaimedIdentity {
  readonly authorization: Authorization;
}

/** Parts of an `Authorization` header of ACS3-HMAC-SHA256. */
export interface Authorization {
  readonly accessKeyId: string;
  /** In lower case, sorted, without duplicates. */
  readonly signedHeaders: readonly string[];
  /** 64 hex digits in lower case. */
  readonly signature: string;
}

/** Reads the identity of a signed request; refuses it if `Authorization` is malformed or the key unknown. */
export function readIdentity(
  request: ReceivedRequest,
  accounts: readonly AlibabaAccount[],
): { identity: SignedIdentity } | Refused<AlibabaRefusal> {
  const authorization = parseAuthorization(request.headers["authorization"]);
  if (authorization === undefined) {
    return refuse(400, "IncompleteSignature", "Authorization is missing or malformed.");
  }
  const { accessKeyId } = authorization;
  const account = accounts.find((candidate) => candidate.accessKeyId === accessKeyId);
  if (account === undefined) {
    return refuse(404, "InvalidAccessKeyId.NotFound", `The access key id ${accessKeyId} is not known.`);
  }
  return { identity: { ...toIdentity(account, request), authorization } };
}

/** Takes a request without `Authorization` for one of the first account. */
export function readUnsignedIdentity(
  request: ReceivedRequest,
  [account]: readonly AlibabaAccount[],
): { identity: ClaimedIdentity } | Refused<AlibabaRefusal> {
  return account
    ? { identity: toIdentity(account, request) }
    : refuse(404, "InvalidAccessKeyId.NotFound", "No access key is known.");
}

const AUTHORIZATION =
  /^ACS3-HMAC-SHA256 Credential=([^,\s]+),SignedHeaders=([^,\s]+),Signature=([0-9a-f]{64})$/;

/** Parses an `Authorization` header; returns undefined unless it is written exactly as on the vendor's page. */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const [, accessKeyId, names, signature] = AUTHORIZATION.exec(header ?? "") ?? [];
  if (accessKeyId === undefined || names === undefined || signature === undefined) return undefined;
  const signedHeaders = names.split(";");
  const proper = [...new Set(names.toLowerCase().split(";"))].sort();
  return proper.join(";") === names ? { accessKeyId, signedHeaders, signature } : undefined;
}

const toIdentity = (account: AlibabaAccount, request: ReceivedRequest): ClaimedIdentity => ({
  request,
  account,
  date: parseDate(request.headers["x-acs-date"]),
  nonce: request.headers["x-acs-signature-nonce"] ?? "",
});

/** Accepts `yyyy-MM-ddTHH:mm:ssZ` and nothing else. */
const parseDate = (text = ""): number | undefined => {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};

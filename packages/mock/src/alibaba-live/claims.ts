import type { WireRequest } from "../server/wire-request.ts";
import type { AlibabaAccount } from "./account.ts";
import { type Authorization, parseAuthorization } from "./authorization.ts";
import type { Refused } from "./refusal.ts";

/** A request in the name of an access key, and what it claims. */
export interface Claims {
  readonly request: WireRequest;
  readonly account: AlibabaAccount;
  /** Milliseconds since 1970; undefined unless `x-acs-date` is legible. */
  readonly date: number | undefined;
  /** Empty when there is none. */
  readonly nonce: string;
}

/** A request that names its access key and says what it signs. */
export interface SignedClaims extends Claims {
  readonly authorization: Authorization;
}

/** Reads what a request claims, as far as that takes a key to claim it for. */
export const readClaims = (
  request: WireRequest,
  accounts: readonly AlibabaAccount[],
): { claims: SignedClaims } | Refused => {
  const authorization = parseAuthorization(request.headers["authorization"]);
  if (authorization === undefined) {
    const message = "Authorization is missing or malformed.";
    return { refusal: { status: 400, code: "IncompleteSignature", message } };
  }
  const { accessKeyId } = authorization;
  const account = accounts.find((candidate) => candidate.accessKeyId === accessKeyId);
  if (account === undefined) {
    const message = `The access key id ${accessKeyId} is not known.`;
    return { refusal: { status: 404, code: "InvalidAccessKeyId.NotFound", message } };
  }
  return { claims: { ...claimFor(account, request), authorization } };
};

/** What a request without an `Authorization` claims: to come from the first of the accounts. */
export const readUnsignedClaims = (
  request: WireRequest,
  [account]: readonly AlibabaAccount[],
): { claims: Claims } | Refused =>
  account
    ? { claims: claimFor(account, request) }
    : { refusal: { status: 404, code: "InvalidAccessKeyId.NotFound", message: "No access key is known." } };

const claimFor = (account: AlibabaAccount, request: WireRequest): Claims => ({
  request,
  account,
  date: parseDate(request.headers["x-acs-date"]),
  nonce: request.headers["x-acs-signature-nonce"] ?? "",
});

/** `yyyy-MM-ddTHH:mm:ssZ` and nothing else. */
const parseDate = (text = ""): number | undefined => {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};

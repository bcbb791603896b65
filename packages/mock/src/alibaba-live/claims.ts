import type { WireRequest } from "../server/wire-request.ts";
import type { AlibabaAccount } from "./account.ts";
import { type Authorization, parseAuthorization } from "./authorization.ts";
import type { Refused } from "./refusal.ts";

/** A request that names a known access key, and what it claims in that key's name. */
export interface Claims {
  readonly request: WireRequest;
  readonly account: AlibabaAccount;
  readonly authorization: Authorization;
  /** Milliseconds since 1970; undefined unless `x-acs-date` is legible. */
  readonly date: number | undefined;
  /** Empty when there is none. */
  readonly nonce: string;
}

/** Reads what a request claims, as far as that takes a key to claim it for. */
export const readClaims = (
  request: WireRequest,
  accounts: readonly AlibabaAccount[],
): { claims: Claims } | Refused => {
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
  const date = parseDate(request.headers["x-acs-date"]);
  return {
    claims: { request, account, authorization, date, nonce: request.headers["x-acs-signature-nonce"] ?? "" },
  };
};

/** `yyyy-MM-ddTHH:mm:ssZ` and nothing else. */
const parseDate = (text = ""): number | undefined => {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};

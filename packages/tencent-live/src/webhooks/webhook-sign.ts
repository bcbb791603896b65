import { assertOption, assertSecret, type SecretFault, sha256HexSync } from "@livespec/core/vendor";

/**
 * Computes the `Sign` that the vendor puts into the query of a webhook call: SHA-256 of token and `RequestTime`, concatenated,
 * in lower-case hex. It covers neither body nor path, so calls made within one second share it.
 *
 * Compare it with the received one in constant time, and only if both exist: a query without a `Sign` never matches.
 *
 * @param token - The token set by `setCallbackToken`: printable ASCII characters, without spaces or quotes around them.
 * @param requestTime - The `RequestTime` of the same query, seconds since 1970, unchanged: a string of digits.
 * @throws TypeError if the token or the time is missing, empty or malformed. A missing variable must not become a token that
 * everybody knows.
 * @see https://trtc.io/document/64412
 */
export function signWebhook(token: string, requestTime: string): string {
  assertSecret("signWebhook", "token", token, TOKEN_FAULTS);
  // Digits alone, also because SHA-256 without a key can be extended: the hash of one string gives that of a longer one.
  const isTime =
    typeof requestTime === "string" && /^\d+$/.test(requestTime) && Number.isSafeInteger(+requestTime);
  assertOption(isTime, "signWebhook", "requestTime", "must be a string of digits, seconds since 1970");
  return sha256HexSync(token + requestTime);
}

/** The token is your own choice, so a quote at one end and an equals sign may be intended. */
const TOKEN_FAULTS: readonly SecretFault[] = [
  [/^(["'`]).*\1$/, "is in quotes"],
  [/^(export )?([A-Z]{2,}\d*_[A-Z\d_]+|\w*token) ?[:=]/i, "begins with a variable's name"],
];

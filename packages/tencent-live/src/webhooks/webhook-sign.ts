import { assertOption, assertSecret, type SecretFault, sha256HexSync } from "@livespec/core/vendor";

/**
 * The `Sign` that the vendor puts into the query of a webhook call: SHA-256 of token and `RequestTime` written one after
 * the other, lower-case hex. It covers neither body nor path, so calls made within one second share it.
 *
 * Compare it with the one that came in constant time, and only once you have both: a query without a `Sign` is no match.
 *
 * @param token - What `setCallbackToken` set: printable ASCII characters, without spaces or quotes around them.
 * @param requestTime - The `RequestTime` of the same query, seconds since 1970, as it stands there: a string of digits.
 * @throws TypeError where the token or the time is missing, empty or malformed. A variable that is not set must not become a
 * token that everybody knows.
 * @see https://trtc.io/document/64412
 */
export function signWebhook(token: string, requestTime: string): string {
  assertSecret("signWebhook", "token", token, TOKEN_FAULTS);
  // Digits alone, also because SHA-256 without a key can be extended: whoever knows one hash knows that of a longer time.
  const isTime =
    typeof requestTime === "string" && /^\d+$/.test(requestTime) && Number.isSafeInteger(+requestTime);
  assertOption(isTime, "signWebhook", "requestTime", "must be a string of digits, seconds since 1970");
  return sha256HexSync(token + requestTime);
}

/** A token is of your own choice, so a quote at one end and an equals sign may be meant. */
const TOKEN_FAULTS: readonly SecretFault[] = [
  [/^(["'`]).*\1$/, "is in quotes"],
  [/^(export )?([A-Z]{2,}\d*_[A-Z\d_]+|\w*token) ?[:=]/i, "begins with a variable's name"],
];

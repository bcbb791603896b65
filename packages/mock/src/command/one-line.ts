/** What stands behind names that promise a secret, wherever somebody wrote them. */
const NAMED_SECRET = /((?:usersig|signature|token|secret|key|password)[\w-]{0,20}[=:]\s*)[^&\s,;]+/gi;

/** No operation and no code is so long: a key, a signature, a UserSig. */
const LONG_WORD = /[\w*+=%-]{64,}/g;

/** Others' text as one short line without secrets, control characters and what turns the direction of writing. */
export function toOneLine(
  text: string,
  { secrets, length }: { secrets: readonly string[]; length: number },
): string {
  // Far more than is shown, and no more than takes no time.
  const visible = text.slice(0, 16 * 1024).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
  const masked = secrets
    .filter((secret) => secret !== "")
    .reduce((line, secret) => line.replaceAll(secret, "…"), visible)
    .replace(NAMED_SECRET, "$1…")
    .replace(LONG_WORD, "…")
    .trim();
  return masked.length > length ? `${masked.slice(0, length - 1)}…` : masked;
}

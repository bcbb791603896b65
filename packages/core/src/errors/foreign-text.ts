/** Longest part of a message that somebody else wrote, in characters. */
const LONGEST_MESSAGE = 1024;

/** Longest request id, code, name or header value of somebody else that is shown, in characters. */
const LONGEST_NAME = 128;

/** Blanks, line ends, control and formatting characters, lone surrogates: a space stands for any row of them. */
const UNSHOWN = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Makes one line of a string that others wrote parts of, and cuts it: they must not write lines of a log. */
export function toOneLine(text: string, longest = LONGEST_MESSAGE): string {
  // Cut twice, because what comes of a string of any length must not depend on how long replacing in it takes.
  const line = text
    .slice(0, 2 * longest)
    .replace(UNSHOWN, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/** The same for what is short by nature: a request id, a code, the name of an error, the value of a header. */
export function toShortLine(text: string): string {
  return toOneLine(text, LONGEST_NAME);
}

/**
 * Whether a value has the form of an error. Not `instanceof`: under Jest and in other contexts Node's own errors are of a realm
 * whose `Error` is another.
 */
export function isError(value: unknown): value is Error & { readonly code?: unknown } {
  return typeof value === "object" && value !== null && typeof (value as Error).message === "string";
}

/** Longest part of a message that somebody else wrote, in characters. */
const LONGEST_MESSAGE = 1024;

/** Longest request id, code, name or header value from elsewhere that is shown, in characters. */
const LONGEST_NAME = 128;

/** Blanks, line ends, control and formatting characters, lone surrogates: a run of them becomes one space. */
const UNSHOWN = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Makes one line of a string that is partly foreign, and truncates it: a stranger must not write lines of a log. */
export function toOneLine(text: string, longest = LONGEST_MESSAGE): string {
  // Cut twice, so that the time for replacing does not depend on the length of the string.
  const line = text
    .slice(0, 2 * longest)
    .replace(UNSHOWN, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : line;
}

/** The same for short strings: a request id, a code, the name of an error, the value of a header. */
export function toShortLine(text: string): string {
  return toOneLine(text, LONGEST_NAME);
}

/**
 * Tests that a value has the form of an error. Not `instanceof`: under Jest and in other contexts Node's own errors belong to a
 * realm with another `Error`.
 */
export function isError(value: unknown): value is Error & { readonly code?: unknown } {
  return typeof value === "object" && value !== null && typeof (value as Error).message === "string";
}

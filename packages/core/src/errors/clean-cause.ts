import { isError, toOneLine, toShortLine } from "../errors/foreign-text.ts";

/** How many causes of causes are looked at. Some go round in a circle. */
export const DEEPEST_CAUSE = 9;

/** How many errors are looked at of one that stands for several. */
const MOST_ERRORS = 8;

/** Most frames of a stack that are kept. */
const MOST_FRAMES = 50;

/**
 * Copies what is worth knowing of a failure. The original is dropped, because some HTTP libraries put the whole URL, signature
 * included, into their messages, names and properties.
 */
export function cleanCause(cause: unknown, mask: (text: string) => string, depth = 1): Error {
  try {
    if (!isError(cause)) return new Error(toOneLine(mask(String(cause))));
    const { code, name, stack } = cause;
    const isLast = cause.cause === undefined || depth === DEEPEST_CAUSE;
    const inner = isLast ? undefined : { cause: cleanCause(cause.cause, mask, depth + 1) };
    const several =
      depth === DEEPEST_CAUSE ? [] : listErrors(cause).map((one) => cleanCause(one, mask, depth + 1));
    // The error of several addresses that were tried has no message of its own.
    const message = mask(String(cause.message)) || several.map((one) => one.message).join("; ");
    const copy = new Error(toOneLine(message), inner);
    if (typeof name === "string") copy.name = toShortLine(mask(name));
    if (typeof stack === "string") copy.stack = `${copy}\n${listFrames(mask(stack))}`;
    if (several.length > 0) Object.assign(copy, { errors: several });
    return typeof code === "string" ? Object.assign(copy, { code: toShortLine(mask(code)) }) : copy;
  } catch {
    // Not everything can be read or written as a string, and a stack may only be made when it is asked for.
    return new Error("what was thrown cannot be read");
  }
}

/** The frames of a stack without what stands before them, which is the message once more. */
const listFrames = (stack: string): string =>
  stack
    .split("\n")
    .filter((line) => /^\s*at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => `    ${toOneLine(line)}`)
    .join("\n");

/** The errors that one stands for, as `AggregateError` does; no other form of it has to be known. */
export function listErrors(cause: object): readonly unknown[] {
  const { errors } = cause as { errors?: unknown };
  return Array.isArray(errors) ? errors.slice(0, MOST_ERRORS) : [];
}

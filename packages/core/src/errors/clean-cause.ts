import { isError, toOneLine, toShortLine } from "./foreign-text.ts";

/** Nested causes that are read at most. Some are circular. */
export const DEEPEST_CAUSE = 9;

/** Errors of an aggregate that are read at most. */
const MOST_ERRORS = 8;

/** Frames of a stack that are kept at most. */
const MOST_FRAMES = 50;

/**
 * Copies the useful parts of a failure. The original is dropped, because some HTTP libraries put the whole URL, signature
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
    // The error for several addresses that were tried has no message of its own.
    const message = mask(String(cause.message)) || several.map((one) => one.message).join("; ");
    const copy = new Error(toOneLine(message), inner);
    if (typeof name === "string") copy.name = toShortLine(mask(name));
    if (typeof stack === "string") copy.stack = `${copy}\n${listFrames(mask(stack))}`;
    if (several.length > 0) Object.assign(copy, { errors: several });
    return typeof code === "string" ? Object.assign(copy, { code: toShortLine(mask(code)) }) : copy;
  } catch {
    // Not everything can be read or converted to a string, and a stack may be computed on access.
    return new Error("what was thrown cannot be read");
  }
}

/** Returns the frames of a stack without the message before them. */
const listFrames = (stack: string): string =>
  stack
    .split("\n")
    .filter((line) => /^\s*at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => `    ${toOneLine(line)}`)
    .join("\n");

/** Lists the errors of an aggregate such as `AggregateError`; no other form is needed. */
export function listErrors(cause: object): readonly unknown[] {
  const { errors } = cause as { errors?: unknown };
  return Array.isArray(errors) ? errors.slice(0, MOST_ERRORS) : [];
}

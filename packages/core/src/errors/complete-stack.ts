import { isError } from "./foreign-text.ts";

/**
 * Completes the stack of an error with the frames that await its call, the caller's among them. An error raised by a timer or a
 * socket has none of these. Called where the outermost async function catches, so that a successful call pays nothing.
 */
export function completeStack(error: unknown): unknown {
  try {
    if (isError(error)) complete(error);
  } catch {
    // Some environments compute stacks with code of their own, and a failure there must not replace the error.
  }
  return error;
}

/** Length of a stack that counts as complete, in characters: of an error that is thrown again and again. */
const LONG = 8_192;

function complete(error: Error): void {
  const { stack } = error;
  const here: unknown = new Error().stack;
  if (typeof stack !== "string" || typeof here !== "string" || stack.length > LONG) return;
  // Skips the heading, this function, the one above, and the one that catches.
  const [, , , , ...waiting] = here.split("\n");
  const missing = waiting.filter((line) => !line.includes("node:internal") && !stack.includes(line));
  // Not assigned: a frozen error stays as it is.
  Reflect.set(error, "stack", [stack, ...missing].join("\n"));
}

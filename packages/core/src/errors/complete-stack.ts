import { isError } from "./foreign-text.ts";

/**
 * Completes the stack of an error with the frames that wait for its call, the caller's among them. An error that a timer or a
 * socket brings has none of these; to be asked where the outermost async function catches, so that a call that goes well pays
 * nothing.
 */
export function completeStack(error: unknown): unknown {
  try {
    if (isError(error)) complete(error);
  } catch {
    // Some environments write stacks by code of their own, and nothing that goes wrong there may take the error's place.
  }
  return error;
}

/** Characters of a stack that is complete already: of an error that is thrown again and again. */
const LONG = 8_192;

function complete(error: Error): void {
  const { stack } = error;
  const here: unknown = new Error().stack;
  if (typeof stack !== "string" || typeof here !== "string" || stack.length > LONG) return;
  // Without its heading, this function, the one above, and the one that catches.
  const [, , , , ...waiting] = here.split("\n");
  const missing = waiting.filter((line) => !line.includes("node:internal") && !stack.includes(line));
  // Not assigned: an error that its caller has frozen stays as it is.
  Reflect.set(error, "stack", [stack, ...missing].join("\n"));
}

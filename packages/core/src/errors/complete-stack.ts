import { isError } from "./foreign-text.ts";

/**
 * Completes the stack of an error with the frames that wait for its call, the caller's among them. An error that a timer or a
 * socket brings has none of these; to be asked where the outermost async function catches, so that a call that goes well pays
 * nothing.
 */
export function completeStack(error: unknown): unknown {
  if (!isError(error) || typeof error.stack !== "string") return error;
  const { stack } = error;
  // Without its heading, this function, and the one that catches.
  const [, , , ...waiting] = (new Error().stack ?? "").split("\n");
  const missing = waiting.filter((line) => !line.includes("node:internal") && !stack.includes(line));
  // Not assigned: an error that its maker has frozen stays as it is.
  Reflect.set(error, "stack", [stack, ...missing].join("\n"));
  return error;
}

import type { SignedCall } from "../gateway/vendor.ts";
import { shellQuote } from "../messages.ts";

/**
 * Writes a call as one command line for curl in a POSIX shell. Nothing in it is expanded or read from a file, and curl uses no
 * proxy of the environment for a mock on this machine.
 */
export function toCurl({ method, target, headers, body }: SignedCall, url: string): string {
  const words = [
    "curl",
    "-sSg",
    "--noproxy",
    "*",
    "-X",
    method,
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
    ...(body === undefined ? [] : ["--data-raw", body]),
    `${url}${target}`,
  ];
  return words.map(shellQuote).join(" ");
}

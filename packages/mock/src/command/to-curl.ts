import type { SignedCall } from "../gateway.ts";
import { shellQuote } from "../shell-quote.ts";

/**
 * Writes a call as one command line for curl in a POSIX shell. Nothing of it is taken for a pattern or a file's name, and no
 * proxy of the environment stands between curl and a mock on this machine.
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

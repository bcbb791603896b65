import { redact } from "@livespec/core/vendor";
import type { Exchange } from "@livespec/mock";

/** Names whose values a demonstration never shows. */
const SECRETS = [
  "authorization",
  "x-acs-security-token",
  "usersig",
  "Token",
  "AccessToken",
  "RefreshToken",
  "Credential",
];

/** Shows a request as it went over the wire, secrets masked. */
export function showRequest({ method, target, headers, body }: Exchange["request"]): string {
  const shown = Object.entries(headers).filter(([name]) => name !== "connection");
  const lines = shown.map(([name, value]) => `${name}: ${value}`);
  return redact([`${method} ${target}`, ...lines, ...(body ? ["", body] : [])].join("\n"), SECRETS);
}

/** Shows an answer as it was typed, secrets masked. */
export function showAnswer(answer: unknown): string {
  return redact(JSON.stringify(answer, null, 2), SECRETS);
}

/** Shows an error as a log would, and every fact that it carries. */
export function showError(error: Error): string {
  const line = `${error.name}: ${error.message}`;
  const message = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
  return `${redact(message, SECRETS)}\n${showAnswer(error)}`;
}

const LONGEST_LINE = 160;

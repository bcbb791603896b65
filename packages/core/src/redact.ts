import type { WireRequest } from "./pipeline/pipeline.ts";

/** What stands where a secret stood. */
export const MASK = "***";

/**
 * Masks the values of sensitive names wherever a text shows them: query strings, forms, JSON, header lines.
 *
 * @param text - Anything about to be shown.
 * @param names - Parameter, field and header names, in any case.
 */
export function redact(text: string, names: readonly string[]): string {
  return text.replace(assignments(names), (_, before: string, value: string) =>
    value.startsWith('"') ? `${before}"${MASK}"` : before + MASK,
  );
}

/** Makes a function that masks what a request carries in secret, even where a text shows it without its name. */
export function createRedactor(request: WireRequest, names: readonly string[]): (text: string) => string {
  const secrets = secretsOf(request, names);
  return (text) => {
    let masked = redact(text, names);
    for (const secret of secrets) masked = masked.replaceAll(secret, MASK);
    return masked;
  };
}

function secretsOf(request: WireRequest, names: readonly string[]): readonly string[] {
  const lines = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const shown = [...lines, request.query, request.body ?? ""].join("\n");
  const values = [...shown.matchAll(assignments(names))].map(([, , value]) => unquote(value as string));
  const forms = values.flatMap((value) => [value, decode(value)]);
  // Longest first, so that a secret inside a secret does not leave the rest standing.
  return [...new Set(forms)].filter((value) => value !== "").sort((a, b) => b.length - a.length);
}

/** `name=value`, `"name": "value"` and `name: value`, the value up to where its notation ends. */
function assignments(names: readonly string[]): RegExp {
  const any = names.map((name) => name.replace(/[^\w-]/g, "\\$&")).join("|") || "(?!)";
  return new RegExp(
    `((?<![\\w-])(?:${any})=|"(?:${any})"\\s*:\\s*|^(?:${any}):[ \\t]*)` +
      `("(?:[^"\\\\]|\\\\.)*"?|(?<=^(?:${any}):[ \\t]*)[^\\r\\n]+|[^\\s&"'<>,}\\]]+)`,
    "gim",
  );
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    return JSON.parse(value) as string;
  } catch {
    return value.slice(1); // A truncated literal: what there is of it is still a secret.
  }
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return value;
  }
}

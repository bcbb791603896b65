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
  return text.replace(assignments(names), (_, name: string, value: string, header: string) => {
    if (header !== undefined) return header + MASK;
    return name + (value.startsWith('"') ? `"${MASK}"` : MASK);
  });
}

/**
 * Makes a function that masks what a request carries in secret, even where a text shows it without its name. Of a long text
 * only the beginning is left: a vendor, or whoever answers in its place, must not decide how long masking takes.
 */
export function createRedactor(request: WireRequest, names: readonly string[]): (text: string) => string {
  const secrets = secretsOf(request, names);
  const longest = secrets[0]?.length ?? 0;
  return (text) => {
    let masked = redact(text.slice(0, LONGEST), names);
    for (const secret of secrets) masked = masked.replaceAll(secret, MASK);
    // The cut may have left the beginning of a secret, which is not known for one.
    return text.length > LONGEST ? masked.slice(0, Math.max(0, masked.length - longest)) : masked;
  };
}

/** Characters of a text that are looked through: many more than an error shows, so that masks do not use them up. */
const LONGEST = 16_384;

function secretsOf(request: WireRequest, names: readonly string[]): readonly string[] {
  const lines = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const shown = [...lines, request.query, request.body ?? ""].join("\n");
  const forms = [...shown.matchAll(assignments(names))].flatMap(([, , value, , line]) =>
    listForms(line ?? (value as string)),
  );
  // Longest first, so that a secret inside a secret does not leave the rest standing.
  return [...new Set(forms)].filter((value) => value !== "").sort((a, b) => b.length - a.length);
}

/**
 * `name=value` and `"name": "value"`, the value up to where its notation ends, and `name: value`, up to the end of the line.
 * JSON inside a JSON text has a backslash before each quote.
 *
 * Others write what this is matched against, so no two loops may share what they consume: it takes as long as the text is.
 */
function assignments(names: readonly string[]): RegExp {
  const any = names.map((name) => name.replace(/[^\w-]/g, "\\$&")).join("|") || "(?!)";
  return new RegExp(
    `((?<![\\w-])(?:${any})=|\\\\?"(?:${any})\\\\?"\\s*:\\s*)` +
      `("[^"\\\\]*(?:\\\\[^][^"\\\\]*)*"?|\\\\"[^"]*"?|[^\\s&"'<>,}\\]]+)` +
      `|(^(?:${any}):[ \\t]*)([^\\r\\n]+)`,
    "gim",
  );
}

/** A secret as it stands in a request, as it is meant, and as a page shows the one or the other. */
function listForms(value: string): string[] {
  const forms = [value.replace(/^"|"$/g, ""), unquote(value), decode(value)];
  return forms.flatMap((form) => [form, form.replaceAll('"', "&quot;")]);
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

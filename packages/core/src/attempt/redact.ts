import type { WireRequest } from "../call/wire-message.ts";
import { readNotation } from "./notation.ts";

/** Replacement for a masked secret. */
export const MASK = "***";

/**
 * Masks the values of sensitive names wherever a string shows them: query strings, forms, JSON, header lines, and these as
 * quoted in a URL, a page or another JSON document. Passwords in URLs are always masked.
 *
 * @param text - A string about to be shown.
 * @param names - Parameter, field and header names, in any case.
 */
export function redact(text: string, names: readonly string[]): string {
  return text
    .replace(assignments(names), (_, name: string, value: string, header: string) => {
      if (header !== undefined) return header + MASK;
      return name + (value.startsWith('"') ? `"${MASK}"` : MASK);
    })
    .replace(USER_INFO, `$1${MASK}@`);
}

/** User and password in a URL. */
const USER_INFO = /(\/\/)[^\s/?#"'<>@]+@/g;

/**
 * Makes a function that masks the secrets of a request, even where a string shows them without their names, in another notation
 * or cut off. Only the beginning of a long string is kept: a vendor, or whoever answers in its place, must not decide how long
 * masking takes.
 */
export function createRedactor(
  request: WireRequest,
  names: readonly string[],
  credentials?: unknown,
): (text: string) => string {
  const secrets = secretsOf(request, names, Object(credentials));
  const pieces = listPieces(secrets);
  const longest = Math.max(0, ...secrets.map(({ length }) => length));
  return (text) => {
    const masked = maskPieces(redact(text.slice(0, LONGEST), names), pieces);
    // The cut may have left the beginning of a secret that is too short to be recognized.
    const doubtful = Math.min(PIECE, longest);
    return text.length > LONGEST ? masked.slice(0, Math.max(0, masked.length - doubtful)) : masked;
  };
}

/** Characters of a string that are searched: many more than an error shows, so that masks do not use them up. */
const LONGEST = 16_384;

/** Consecutive characters of a secret that count as a part of it. */
const PIECE = 12;

function secretsOf(
  request: WireRequest,
  names: readonly string[],
  credentials: Readonly<Record<string, unknown>>,
): readonly string[] {
  const lines = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const found = findValues([...lines, request.query, request.body ?? ""].join("\n"), names);
  // A key that is shorter than any vendor's comes from a test, and would be found in every other word.
  const keys = names
    .map((name) => credentials[name])
    .filter((key) => typeof key === "string")
    .filter(({ length }) => length >= PIECE);
  // A header's value may be a list of parameters: then those are the secrets, not the names of headers among them.
  const parts = found.flatMap((value) => {
    const inner = findValues(value, names);
    return inner.length > 0 ? inner : [value];
  });
  const secrets = [...keys, ...parts];
  return [...new Set(secrets)].map(
    (secret) => readNotation(secret.slice(0, LONGEST).replace(/^"|"$/g, "")).plain,
  );
}

const findValues = (text: string, names: readonly string[]): string[] =>
  [...text.matchAll(assignments(names))].map(([, , value, , line]) => line ?? (value as string));

/** A double quote as escaped by JSON in JSON, a page, or a URL. */
const QUOTE = '\\\\{1,9}"|&(?:amp;){0,9}(?:quot|#0?34|#x0?22);|%(?:25){0,9}22';

/**
 * Matches `name=value` and `"name": "value"`, the value up to where its notation ends, and `name: value`, up to the end of the
 * line.
 *
 * The input is untrusted, so no two loops may share what they consume: matching takes linear time.
 */
function assignments(names: readonly string[]): RegExp {
  const any = names.map((name) => name.replace(/[^\w-]/g, "\\$&")).join("|") || "(?!)";
  return new RegExp(
    `((?<![\\w-])(?:${any})(?:=|%(?:25){0,9}3d)|"(?:${any})"\\s*:\\s*|(?:${QUOTE})(?:${any})(?:${QUOTE})\\s*(?::|%(?:25){0,9}3a)\\s*)` +
      `("[^"\\\\]*(?:\\\\[^][^"\\\\]*)*"?|(?:${QUOTE})(?:(?!${QUOTE}|")[^])*(?:${QUOTE}|")?|[^\\s&"'<>,}\\]]+)` +
      `|(^(?:${any}):[ \\t]*)([^\\r\\n]+)`,
    "gim",
  );
}

/** Lists the strings of characters that a secret is recognized by: parts of it, or all of a short one; longest first. */
function listPieces(secrets: readonly string[]): ReadonlyMap<number, ReadonlySet<string>> {
  const pieces = new Map<number, Set<string>>();
  for (const secret of secrets) {
    const length = Math.min(PIECE, secret.length);
    const known = pieces.get(length) ?? new Set();
    pieces.set(length, known);
    for (let at = 0; at + length <= secret.length; at += 1) known.add(secret.slice(at, at + length));
  }
  pieces.delete(0);
  return new Map([...pieces].sort(([one], [other]) => other - one));
}

/** Masks what shows a secret, in any notation, and the remains of one that was cut off. */
function maskPieces(text: string, pieces: ReadonlyMap<number, ReadonlySet<string>>): string {
  const { plain, from, to } = readNotation(text);
  let masked = "";
  let shownTo = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const length = findLength(plain, at, pieces);
    if (length === undefined) continue;
    let end = at + length;
    // Parts of one secret overlap.
    while (end < plain.length && pieces.get(length)?.has(plain.slice(end - length + 1, end + 1))) end += 1;
    masked += text.slice(shownTo, from[at]) + MASK;
    shownTo = to[end - 1] as number;
    at = end - 1;
  }
  return masked + text.slice(shownTo);
}

function findLength(
  plain: string,
  at: number,
  pieces: ReadonlyMap<number, ReadonlySet<string>>,
): number | undefined {
  for (const [length, known] of pieces) if (known.has(plain.slice(at, at + length))) return length;
  return undefined;
}

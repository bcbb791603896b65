import type { WireRequest } from "./pipeline/pipeline.ts";

/** What stands where a secret stood. */
export const MASK = "***";

/**
 * Masks the values of sensitive names wherever a string shows them: query strings, forms, JSON, header lines, and these as a
 * URL, a page or another JSON document quotes them. Passwords in URLs are masked whatever the names are.
 *
 * @param text - Anything about to be shown.
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
 * Makes a function that masks what a request carries in secret, even where a string shows it without its name, in another
 * notation or cut off. Of a long string only the beginning is left: a vendor, or whoever answers in its place, must not decide
 * how long masking takes.
 */
export function createRedactor(request: WireRequest, names: readonly string[]): (text: string) => string {
  const secrets = secretsOf(request, names);
  const patterns = secrets.filter(({ length }) => length <= LONGEST_WHOLE).map(toPattern);
  const pieces = listPieces(secrets);
  return (text) => {
    let masked = redact(text.slice(0, LONGEST), names);
    for (const pattern of patterns) masked = masked.replace(pattern, MASK);
    masked = maskPieces(masked, pieces);
    // The cut may have left the beginning of a secret that is too short to be known for one.
    const doubtful = Math.min(PIECE, secrets[0]?.length ?? 0);
    return text.length > LONGEST ? masked.slice(0, Math.max(0, masked.length - doubtful)) : masked;
  };
}

/** Characters of a string that are looked through: many more than an error shows, so that masks do not use them up. */
const LONGEST = 16_384;

/** Characters of a secret that is looked for as a whole; of a longer one only its parts are. */
const LONGEST_WHOLE = 1024;

/** Characters of a secret in a row that are taken for a part of it. */
const PIECE = 12;

function secretsOf(request: WireRequest, names: readonly string[]): readonly string[] {
  const lines = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  const found = findValues([...lines, request.query, request.body ?? ""].join("\n"), names);
  // A header's value may be a list of parameters, some of which are secrets by themselves.
  const secrets = [...found, ...findValues(found.join("\n"), names)]
    .flatMap(listReadings)
    .map((value) => value.slice(0, LONGEST));
  // Longest first, so that a secret inside a secret does not leave the rest standing.
  return [...new Set(secrets)].filter((value) => value !== "").sort((a, b) => b.length - a.length);
}

const findValues = (text: string, names: readonly string[]): string[] =>
  [...text.matchAll(assignments(names))].map(([, , value, , line]) => line ?? (value as string));

/** A double quote as JSON in JSON, a page, or a URL writes it. */
const QUOTE = '\\\\{1,9}"|&(?:amp;){0,9}(?:quot|#0?34|#x0?22);|%(?:25){0,9}22';

/**
 * `name=value` and `"name": "value"`, the value up to where its notation ends, and `name: value`, up to the end of the line.
 *
 * Others write what this is matched against, so no two loops may share what they consume: it takes as long as the text is.
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

/** A secret as it stands in a request, and as it is meant. */
const listReadings = (value: string): string[] => [
  value.replace(/^"|"$/g, ""),
  unquote(value),
  decode(value),
];

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

/**
 * Matches a secret in every notation: letters and digits as they are, all else plain, or as URLs, JSON and pages escape it,
 * several times over. How often is bounded, or a row of backslashes without end would be gone through from each of them.
 */
const toPattern = (secret: string): RegExp => new RegExp(secret.replace(/[^A-Za-z0-9]/gsu, toForms), "gi");

function toForms(character: string): string {
  const point = character.codePointAt(0) as number;
  const hex = (value: number, length: number) => value.toString(16).padStart(length, "0");
  const bytes = Array.from(new TextEncoder().encode(character), (byte) => `%(?:25){0,9}${hex(byte, 2)}`);
  const units = character.split("").map((unit) => `\\\\{1,9}u${hex(unit.charCodeAt(0), 4)}`);
  const escaped = JSON.stringify(character).slice(1, -1);
  const named = ENTITIES[character];
  const forms = [
    `\\\\{0,9}${character.replace(/[^\w\s]/g, "\\$&")}`,
    bytes.join(""),
    units.join(""),
    `&(?:amp;){0,9}#(?:x0{0,6}${hex(point, 1)}|0{0,6}${point});`,
  ];
  if (/^\\\w$/.test(escaped)) forms.push(`\\\\{1,9}${escaped.slice(1)}`);
  if (character === " ") forms.push("\\+");
  if (named) forms.push(`\\\\{0,9}&(?:amp;){0,9}${named};`);
  return `(?:${forms.join("|")})`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '"': "quot",
  "'": "apos",
  "&": "amp",
  "<": "lt",
  ">": "gt",
};

/** Every row of characters that a part of a secret can be known by. */
function listPieces(secrets: readonly string[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const secret of secrets) {
    for (let at = 0; at + PIECE <= secret.length; at += 1) pieces.add(secret.slice(at, at + PIECE));
  }
  return pieces;
}

/** Masks what is left of secrets that were cut off, or of which one character stands in a notation that nobody uses. */
function maskPieces(text: string, pieces: ReadonlySet<string>): string {
  let masked = "";
  let shownTo = 0;
  for (let at = 0; at + PIECE <= text.length; at += 1) {
    if (!pieces.has(text.slice(at, at + PIECE))) continue;
    let end = at + PIECE;
    while (pieces.has(text.slice(end - PIECE + 1, end + 1))) end += 1;
    masked += text.slice(shownTo, at) + MASK;
    shownTo = end;
    at = end - 1;
  }
  return masked + text.slice(shownTo);
}

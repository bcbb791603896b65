/**
 * Parses JSON without losing a digit: an integer that a number cannot hold exactly becomes a string of its digits.
 * Vendors print account ids above 2^53 as bare numbers. Throws a `SyntaxError` as `JSON.parse` does, and for what is nested
 * deeper than any answer: of ten million brackets that takes seconds, in which nothing else can run.
 */
export function parseJson(text: string): unknown {
  if (text.length > SHORT && isTooDeep(text)) throw new SyntaxError("nested too deeply");
  const value: unknown = JSON.parse(text);
  // Sixteen digits in a row are seldom, and only where they are is there anything to lose.
  return /\d{16}/.test(text) ? JSON.parse(quoteUnsafeIntegers(text)) : value;
}

/** Characters that are parsed in no time, whatever they are. */
const SHORT = 65_536;

/** Levels that no answer of a vendor's comes near. */
const DEEPEST = 1_000;

function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    switch (json[at]) {
      case '"':
        at = findEnd(json, at);
        break;
      case "[":
      case "{":
        depth += 1;
        if (depth > DEEPEST) return true;
        break;
      case "]":
      case "}":
        depth -= 1;
    }
  }
  return false;
}

/** Where a string ends that begins with a quote; the end of all where it does not. */
function findEnd(json: string, begin: number): number {
  for (let at = begin + 1; at < json.length; at += 1) {
    if (json[at] === '"') return at;
    if (json[at] === "\\") at += 1;
  }
  return json.length;
}

/**
 * Goes from quote to quote and knows where it is. A pattern for whole strings fails on those of some million characters,
 * and takes for ever where none ends; that each does here is known, because the text was parsed before.
 */
function quoteUnsafeIntegers(json: string): string {
  let isInString = false;
  return json.replace(TOKEN, (token) => {
    if (token === '"') isInString = !isInString;
    const isInteger = !isInString && /^-?\d+$/.test(token);
    return isInteger && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;
  });
}

/** What is escaped is matched to be skipped, numbers whole, so that digits behind a point are not taken for an integer. */
const TOKEN = /\\.|"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

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

/** Writes integers that a number cannot hold as strings. It was parsed before, so it is known that each string ends. */
function quoteUnsafeIntegers(json: string): string {
  let quoted = "";
  let copied = 0;
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] === '"') at = findEnd(json, at);
    else if (isOfNumber(json.charCodeAt(at))) {
      const begin = at;
      while (isOfNumber(json.charCodeAt(at + 1))) at += 1;
      if (at - begin < 15) continue;
      const token = json.slice(begin, at + 1);
      if (!/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token))) continue;
      quoted += `${json.slice(copied, begin)}"${token}"`;
      copied = at + 1;
    }
  }
  return quoted + json.slice(copied);
}

/** Whether a character is one of a number's: digits, `+`, `-`, `.`, `e` and `E`; `/` stands among them and in no JSON besides. */
const isOfNumber = (code: number) =>
  (code >= 0x2b && code <= 0x39 && code !== 0x2c) || code === 0x45 || code === 0x65;

/**
 * Parses JSON without losing a digit: an integer that a number cannot hold exactly becomes a string of its digits.
 * Vendors print account ids above 2^53 as bare numbers. Throws a `SyntaxError` as `JSON.parse` does.
 */
export function parseJson(text: string): unknown {
  // Sixteen digits in a row are seldom, and only where they are is there anything to lose.
  return JSON.parse(/\d{16}/.test(text) ? text.replace(TOKEN, quoteUnsafeInteger) : text);
}

/** Strings are matched to be skipped, numbers whole, so that digits behind a point are not taken for an integer. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function quoteUnsafeInteger(token: string): string {
  const isInteger = /^-?\d+$/.test(token);
  return isInteger && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;
}

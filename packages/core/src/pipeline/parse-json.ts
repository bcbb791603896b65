/**
 * Parses JSON without losing a digit: an integer that a number cannot hold exactly becomes a string of its digits.
 * Vendors print account ids above 2^53 as bare numbers. Throws a `SyntaxError` as `JSON.parse` does.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Sixteen digits in a row are seldom, and only where they are is there anything to lose.
  return /\d{16}/.test(text) ? JSON.parse(quoteUnsafeIntegers(text)) : value;
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

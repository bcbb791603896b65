import fc from "fast-check";
import { expect, test } from "vitest";
import { assertSecret, findSecretFault } from "../../src/options/assert-secret.ts";

const KEY = "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e";
const PEM = "-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49\n-----END PRIVATE KEY-----\n";

const MISSING = "is missing or empty";
const NO_STRING = "must be a string";
const STRINGIFIED = "stands for a missing value";
const LINE_FEED = "ends in a line feed or carriage return";
const WHITE_SPACE = "begins or ends in white space";
const INVISIBLE = "has an invisible or non-ASCII character";
const IN_QUOTES = "is in quotes";
const IS_PEM = "is PEM, a key of another kind";
const NAMED = "begins with a variable's name";

test.for([
  ["undefined", undefined, MISSING],
  ["null", null, MISSING],
  ["an empty string", "", MISSING],
  ["a number", 7, NO_STRING],
  ["bytes", new TextEncoder().encode(KEY), NO_STRING],
  ["a list", [KEY], NO_STRING],
  ["a promise", Promise.resolve(KEY), NO_STRING],
  ["an object String", new String(KEY), NO_STRING],
  ["the string undefined", `${undefined}`, STRINGIFIED],
  ["the string null", `${null}`, STRINGIFIED],
  ["the string NaN", `${Number.NaN}`, STRINGIFIED],
  ["an object made a string", `${{}}`, STRINGIFIED],
  ["a promise made a string", `${Promise.resolve()}`, STRINGIFIED],
  ["a variable that a template did not replace", "$" + "{SECRET_KEY}", STRINGIFIED],
  ["a variable that a shell did not replace", "$SECRET_KEY", STRINGIFIED],
  ["a gap of a document", "<your secret key>", STRINGIFIED],
  ["a line feed at the end", `${KEY}\n`, LINE_FEED],
  ["a line end of Windows", `${KEY}\r\n`, LINE_FEED],
  ["a carriage return at the end", `${KEY}\r`, LINE_FEED],
  ["a line feed at the end as two characters", `${KEY}\\n`, LINE_FEED],
  ["nothing but a line feed", "\n", LINE_FEED],
  ["a line feed in front", `\n${KEY}`, WHITE_SPACE],
  ["a space at the end", `${KEY} `, WHITE_SPACE],
  ["a space in front", ` ${KEY}`, WHITE_SPACE],
  ["a tab at the end", `${KEY}\t`, WHITE_SPACE],
  ["two lines", `${KEY}\n${KEY}`, INVISIBLE],
  ["a tab in the middle", `${KEY}\t${KEY}`, INVISIBLE],
  ["a NUL", `${KEY}\0`, INVISIBLE],
  ["a byte order mark", `\ufeff${KEY}`, INVISIBLE],
  ["a space of no width", `${KEY}\u200b`, INVISIBLE],
  ["a space that does not break", `${KEY}\u00a0`, INVISIBLE],
  ["a direction mark", `\u202a${KEY}\u202c`, INVISIBLE],
  ["half a character", `${KEY}\ud800`, INVISIBLE],
  ["letters that only look like ASCII", "ѕесrеt", INVISIBLE],
  ["the dots of a document", "…", INVISIBLE],
  ["quotes of a word processor", `“${KEY}”`, INVISIBLE],
  ["double quotes", `"${KEY}"`, IN_QUOTES],
  ["single quotes", `'${KEY}'`, IN_QUOTES],
  ["backticks", `\`${KEY}\``, IN_QUOTES],
  ["one quote left", `"${KEY}`, IN_QUOTES],
  ["PEM", PEM, IS_PEM],
  ["PEM in one line", PEM.replaceAll("\n", "\\n"), IS_PEM],
  ["PEM in quotes", JSON.stringify(PEM), IS_PEM],
  ["the line of a file", `SECRET_KEY=${KEY}`, NAMED],
  ["the line of a script", `export SECRET_KEY=${KEY}`, NAMED],
  ["the line of YAML", `secretKey: ${KEY}`, NAMED],
  ["the line of a properties file", `secret.key=${KEY}`, NAMED],
  ["a line whose value is missing", "SECRET_KEY=", NAMED],
  ["a line whose value begins as base64 may", "SECRET_KEY=/abc", NAMED],
  ["a line whose value is in quotes", `SECRET_KEY="${KEY}";`, NAMED],
  ["a line feed of Windows as two characters", `${KEY}\\r`, LINE_FEED],
  ["a placeholder of a template", "{{SECRET_KEY}}", STRINGIFIED],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template leaves behind
  ["a placeholder with a default", "${SECRET_KEY:-}", STRINGIFIED],
  ["a variable in small letters", "$secret_key", STRINGIFIED],
  ["a variable of Windows", "%SECRET_KEY%", STRINGIFIED],
  ["null of another language", "None", STRINGIFIED],
  ["a mask", "***", STRINGIFIED],
] as const)("%s is refused as a secret", ([, secret, fault]) => {
  expect(findSecretFault(secret)).toBe(fault);
});

test.for([
  ["the key of Tencent's samples", KEY],
  ["the secret of Alibaba's sample", "YourAccessKeySecret"],
  ["a security token, in base64 with its padding", "CAIS+wF1q6Ft5B2yfSjIr5fQ/A=="],
  ["base64 of which four characters are left", "abc="],
  ["a word of a test", "key"],
  ["words", "not the key"],
  ["what base64 has, and more", "canary+of/the=security-token"],
  ["a key that begins like a missing value", "undefined7"],
] as const)("%s is accepted as a secret", ([, secret]) => {
  expect(findSecretFault(secret)).toBeUndefined();
});

test("letters, digits and base64's other characters are allowed in any order", () => {
  const unit = fc.constantFrom(..."ABCxyz0189+/_.-");
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 70 }), (secret) => {
      expect(findSecretFault(secret)).toBeUndefined();
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test("a token of the user's own choice may contain what no vendor's key does", () => {
  for (const token of ["'tis", "a=b", "it is: x"]) {
    expect([token, findSecretFault(token, [])]).toEqual([token, undefined]);
    expect(findSecretFault(token)).toEqual(expect.any(String));
  }
  expect(findSecretFault(`${KEY}\n`, [])).toBe(LINE_FEED);
});

test("a secret that is refused is named, and its value is not shown", () => {
  const refuse = () => assertSecret("createClient", "secretKey", `${KEY}\n`);
  expect(refuse).toThrow(new TypeError(`createClient: option "secretKey" ${LINE_FEED}`));
  expect(assertSecret("createClient", "secretKey", KEY)).toBeUndefined();
});

/**
 * Strings of the given length that exhaust a careless regular expression: long runs of one character, unterminated values,
 * names of secrets without their values.
 */
export function listHostileTexts(length: number): readonly (readonly [name: string, text: string])[] {
  const fill = (part: string) => part.repeat(Math.ceil(length / part.length));
  return [
    ["names of secrets", fill('"token":"')],
    ["names of secrets without a value", fill('"token"   ')],
    ["a secret that begins with spaces", `{"token":${fill(" ")}`],
    ["a header line of spaces", `token:${fill(" ")}`],
    ["a secret without end", `{"token":"${fill("x")}`],
    ["a secret of escapes without end", `{"token":"${fill("\\n")}`],
    ["quotes", `1234567890123456${fill('"')}`],
    ["backslashes", `1234567890123456${fill("\\")}`],
    ["escaped quotes", `[1234567890123456,"${fill('\\"')}`],
    ["digits", fill("1")],
    ["digits and points", fill("1.")],
    ["signs", `1234567890123456${fill("-")}`],
    ["brackets", fill("[")],
    ["a long text beside a long integer", `{"a":1234567890123456789,"b":"${fill("x")}"}`],
    ["a text of escapes beside a long integer", `{"a":1234567890123456789,"b":"${fill("\\n")}"}`],
  ];
}

import { Lexer } from "yaml";
import { isOwnReference } from "./is-own-reference.ts";

/**
 * Tests whether a file has no references but its vendor's own, each a `$ref: ` and a path without quotes, as nearly all are. That takes
 * a lexer only, and a parser would take a tenth of the time that `generate` has. Of whatever is written in another way this
 * says no, so that somebody looks closer.
 */
export function isPlainlyOwn(path: string, text: string): boolean {
  if (UNUSUAL.test(text)) return false;
  const lexemes = [...new Lexer().lex(text)].filter((lexeme) => !/^ +$/.test(lexeme));
  return lexemes.every((lexeme, index) => {
    if (!lexeme.includes("$ref")) return true;
    // The lexer puts this mark before every scalar, and hands over a scalar of several lines as one.
    const [mark, colon, valueMark, value = ""] = [-1, 1, 2, 3].map((step) => lexemes[index + step]);
    return (
      lexeme === "$ref" &&
      mark === SCALAR &&
      colon === ":" &&
      valueMark === SCALAR &&
      isOwnReference(path, value)
    );
  });
}

/** Other keys whose values are loaded, and escapes that could spell one. */
const UNUSUAL = /\$self|externalValue|mapping|\\[xuU\r\n]/;

const SCALAR = "\u001f";

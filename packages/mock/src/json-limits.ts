/** Deepest nesting of a JSON text that a gateway reads; no operation asks for a tenth of it. */
export const DEPTH_LIMIT = 64;

/** Most values in a JSON text, or elements of a list, that are handed to Prism, which takes its time over each. */
export const VALUE_LIMIT = 10_000;

/**
 * Says what a JSON text has too much of, so as to follow "is". Looks at brackets and commas only: what else is wrong is a
 * parser's to say.
 */
export function findJsonExcess(json: string): string | undefined {
  let depth = 0;
  let values = 0;
  let isInString = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index] ?? "";
    if (character === '"') isInString = !isInString;
    else if (isInString) index += character === "\\" ? 1 : 0;
    else if ("[{".includes(character)) depth += 1;
    else if ("]}".includes(character)) depth -= 1;
    // Each value but the first of all comes behind one of these.
    if (!isInString && "[{,".includes(character)) values += 1;
    if (depth > DEPTH_LIMIT) return `nested deeper than ${DEPTH_LIMIT} levels`;
    if (values > VALUE_LIMIT) return `made of more than ${VALUE_LIMIT} values`;
  }
  return undefined;
}

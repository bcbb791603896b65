/** Maximum nesting of a JSON document that a gateway reads. No operation needs a tenth of it. */
export const DEPTH_LIMIT = 64;

/** Maximum number of values in a JSON document, or of elements in a list, that are passed to Prism, which is slow per value. */
export const VALUE_LIMIT = 10_000;

/**
 * Describes the limit that a JSON document exceeds, worded to follow "is"; returns undefined if it exceeds none. Only counts
 * brackets and commas: whether it is valid JSON is for a parser to say.
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
    // Every value except the outermost follows one of these.
    if (!isInString && "[{,".includes(character)) values += 1;
    if (depth > DEPTH_LIMIT) return `nested deeper than ${DEPTH_LIMIT} levels`;
    if (values > VALUE_LIMIT) return `made of more than ${VALUE_LIMIT} values`;
  }
  return undefined;
}

/** An object in the sense of JSON: neither null nor a list. */
export type JsonObject = Record<string, unknown>;

/** Checks for an object in the sense of JSON. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Parses JSON; returns undefined for anything else. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Parses a JSON object; returns undefined for anything else. */
export function readJsonObject(text: string): JsonObject | undefined {
  const value = readJson(text);
  return isJsonObject(value) ? value : undefined;
}

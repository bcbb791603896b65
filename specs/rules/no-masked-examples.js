const MASK = "**";

/**
 * Examples are sent, validated and served by the mock, so they are real values. Vendors print `a494caec-***`;
 * such a value breaks the very rules that it should illustrate.
 */
export function noMaskedExamples() {
  return {
    Schema: (schema, context) => reportMasks(schema, ["example", "examples", "default"], context),
    Parameter: (parameter, context) => reportMasks(parameter, ["example"], context),
    MediaType: (mediaType, context) => reportMasks(mediaType, ["example"], context),
    Example: (example, context) => reportMasks(example, ["value"], context),
  };
}

function reportMasks(node, keys, { report, location }) {
  for (const path of keys.flatMap((key) => masksIn(node[key], [key]))) {
    report({ message: "An example has asterisks in place of a value.", location: location.child(path) });
  }
}

/** Paths of all masked strings below `value`. */
function masksIn(value, path) {
  if (typeof value === "string") return value.includes(MASK) ? [path] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, child]) => masksIn(child, [...path, key]));
}

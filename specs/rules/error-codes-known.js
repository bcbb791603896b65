/**
 * The catalogue holds each code once, in order, and every code that an operation lists: itself, or its family where the root has
 * `x-error-families`. These entries decide whether a call is retried, so a code without one would be retried by guess.
 */
export function errorCodesKnown() {
  let known = new Set();
  let separator;

  return {
    Root(root, { report, location, resolve }) {
      const catalogue = root["x-error-catalogue"];
      separator = root["x-error-families"];
      if (!catalogue) {
        report({ message: "A description needs x-error-catalogue: { $ref: errors.yaml }.", location });
        return;
      }
      const resolved = catalogue.$ref
        ? resolve(catalogue)
        : { node: catalogue, location: location.child(["x-error-catalogue"]) };
      if (!Array.isArray(resolved.node)) return;
      const codes = resolved.node.map((entry) => entry?.code);
      known = new Set(codes);
      for (const [index, code] of codes.entries()) {
        if (index === 0) continue;
        const place = resolved.location.child([index, "code"]);
        const before = codes[index - 1];
        if (codes.indexOf(code) < index) {
          report({ message: `The code ${code} is in the catalogue twice.`, location: place });
        } else if (before > code) {
          report({
            message: `The catalogue is sorted by code: ${code} belongs before ${before}.`,
            location: place,
          });
        }
      }
    },
    Operation(operation, { report, location }) {
      for (const [index, code] of (operation["x-errors"] ?? []).entries()) {
        if (known.has(code)) continue;
        // An empty separator is reported by extensions-known, and would make a family of every character.
        const family = separator ? String(code).split(separator, 1)[0] : code;
        if (known.has(family)) continue;
        report({
          message: `The code ${code} is not in errors.yaml${family === code ? "" : `, and neither is its family ${family}`}.`,
          location: location.child(["x-errors", index]),
        });
      }
    },
  };
}

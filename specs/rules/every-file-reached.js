import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileBesideRoot } from "./parts/file-beside-root.js";

/** Says where the reference to an operation or a webhook belongs. */
const remedyFor = (name) => {
  const [section] = /^(operations|webhooks)(?=[\\/])/.exec(name) ?? [];
  if (section === undefined) return "";
  return ` Add it to ${section === "operations" ? "paths" : section} in openapi.yaml.`;
};

/**
 * Every file below the root is reached by a `$ref` that begins at the root. One that is not is in no bundle, no client and
 * no mock, and no other rule looks at it, so it would go stale silently.
 */
export function everyFileReached() {
  const reached = new Set();
  let isBroken = false;

  return {
    ref(reference, { resolve }) {
      const { location } = resolve(reference);
      if (location) reached.add(location.source.absoluteRef);
      else isBroken = true;
    },
    Root: {
      leave(_, { report, location }) {
        // Redocly reports a reference that leads nowhere; the file that it should lead to is not lost.
        if (isBroken) return;
        const folder = dirname(location.source.absoluteRef);
        const below = readdirSync(folder, { recursive: true }).filter((name) => /[\\/].+\.yaml$/.test(name));
        for (const name of below.sort().filter((path) => !reached.has(join(folder, path)))) {
          report({
            message: `No $ref leads to ${name}.${remedyFor(name)}`,
            location: fileBesideRoot(name, location).at(""),
          });
        }
      },
    },
  };
}

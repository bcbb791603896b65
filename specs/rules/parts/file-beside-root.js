import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";

/**
 * A YAML file beside the root that no `$ref` leads to, so that redocly does not load it; undefined if there is none.
 *
 * A problem in it is still shown with its own line: redocly needs no more of a location than a source and a pointer,
 * and both can be made from those of the root.
 */
export function fileBesideRoot(/** @type {string} */ name, location) {
  const path = join(dirname(location.source.absoluteRef), name);
  if (!existsSync(path)) return undefined;
  const body = readFileSync(path, "utf8");
  const Source = location.source.constructor;
  const source = new Source(path, body);
  return { value: parse(body), at: (pointer) => ({ source, pointer: `#${pointer || "/"}` }) };
}

import { type Document, isAlias, isPair, isScalar, LineCounter, type Pair, parseDocument, visit } from "yaml";
import { isOwnReference } from "./is-own-reference.ts";
import { isPlainlyOwn } from "./is-plainly-own.ts";

/** Keys whose values are loaded by redocly, wherever they stand. */
const LOADED = ["$ref", "$self", "externalValue"];

/**
 * Lists the references of a file that could leave the vendor's folder, each with its line. `path` begins with that folder.
 * A file that is not YAML is listed too, because nobody could say what another reader finds in it.
 */
export function findForeignReferences(path: string, text: string): string[] {
  if (isPlainlyOwn(path, text)) return [];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number) => `${path}:${lines.linePos(offset).line}`;
  const faults = document.errors.map(({ message, pos }) => `${at(pos[0])}: ${message.split("\n", 1)[0]}`);
  visit(document, {
    Pair(_, pair, above) {
      if (!isScalar(pair.key)) {
        faults.push(`${path}: a key is plain text, and no list, map or alias`);
        return;
      }
      const value = readText(pair.value, document);
      if (value === undefined) return;
      const isLoaded = LOADED.includes(String(pair.key.value)) || isMapping(above.filter(isPair), value);
      if (!isLoaded || isOwnReference(path, value)) return;
      const [vendor] = path.split("/");
      const shown = JSON.stringify(value.slice(0, 200));
      faults.push(
        `${at(pair.key.range?.[0] ?? 0)}: ${shown} is not a reference within ${vendor}/, which is #/… or the relative path of a .yaml file there`,
      );
    },
  });
  return faults;
}

/** Tests whether a value of `discriminator: { mapping: … }` is a reference, as all are that are not the name of a schema. */
function isMapping(above: readonly Pair[], value: string): boolean {
  const keys = above.map(({ key }) => (isScalar(key) ? key.value : undefined));
  return keys.at(-1) === "mapping" && keys.at(-2) === "discriminator" && !/^\w+$/.test(value);
}

function readText(value: unknown, document: Document): string | undefined {
  const node = isAlias(value) ? value.resolve(document) : value;
  return isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}

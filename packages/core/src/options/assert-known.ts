import { assertOption } from "./assert-option.ts";

/**
 * Asserts that an object has no other options than these: a misspelt one would have no effect, silently. Throws a `TypeError`
 * that names it and the nearest known option.
 */
export function assertKnown(
  caller: string,
  options: object,
  { names, prefix = "", isOpen = false }: KnownNames,
): void {
  for (const [name, value] of Object.entries(options)) {
    // `undefined` means absent, for known and unknown names alike.
    if (value === undefined || names.includes(name)) continue;
    if (isOpen && findNearest(name, names) === undefined) continue;
    // A string that is not a name is not repeated: it may be long, or hold whatever was misread as options.
    assertOption(
      /^\w{1,64}$/.test(name),
      caller,
      "options",
      "must have no other names than those of options",
    );
    const near = findNearest(name, names);
    assertOption(
      false,
      caller,
      prefix + name,
      near ? `is unknown; did you mean "${prefix + near}"?` : "is unknown",
    );
  }
}

/** Names that an object may have. */
interface KnownNames {
  readonly names: readonly string[];
  /** Prefix of names in messages: `retry.`. */
  readonly prefix?: string;
  /** Accepts other names too, as objects of a library have them, and refuses only misspelt ones. Default: `false`. */
  readonly isOpen?: boolean;
}

/** Finds the name that takes the fewest changes, if they are few for its length. */
function findNearest(name: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((known) => ({ known, distance: countChanges(name.toLowerCase(), known.toLowerCase()) }))
    .filter(({ known, distance }) => distance <= Math.max(2, known.length / 3))
    .sort((one, other) => one.distance - other.distance);
  return nearest?.known;
}

/** Counts the characters to insert, delete or replace (Levenshtein distance). */
function countChanges(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const replaced = (row[j] as number) + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}

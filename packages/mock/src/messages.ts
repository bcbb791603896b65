import leven from "leven";

/** Returns the first line of an error's message: some libraries append code frames and stacks. */
export function toFirstLine(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line;
}

/** Finds up to three names that are close to a misspelt one, closest first. */
export function findNearest(name: string, names: readonly string[]): string[] {
  const meant = name.toLowerCase();
  return names
    .map((candidate) => ({ candidate, distance: distanceOf(meant, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, candidate.length / 3))
    .sort((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Counts part of a long name as one edit, so that `callbackToken` finds `getCallbackToken`. */
const distanceOf = (meant: string, candidate: string): number =>
  meant.length >= 4 && candidate.includes(meant)
    ? Math.min(1, leven(meant, candidate))
    : leven(meant, candidate);

/** Ends a message about an unknown name: "did you mean …?" if a name is close, or else all names. */
export function suggestNames(name: string, names: readonly string[]): string {
  const nearest = findNearest(name, names).map((candidate) => `"${candidate}"`);
  return nearest.length > 0 ? `did you mean ${listed(nearest, "or")}?` : `there are ${listed(names, "and")}`;
}

// British English has no comma before the last item.
const listed = (names: readonly string[], conjunction: "and" | "or"): string =>
  new Intl.ListFormat("en-GB", { type: conjunction === "and" ? "conjunction" : "disjunction" }).format(names);

/** Quotes a string for a POSIX shell, if it needs quotes. */
export function shellQuote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

import leven from "leven";

/** Names that somebody may have meant by one that there is not, the nearest first; three at most. */
export function findNearest(name: string, names: readonly string[]): string[] {
  const meant = name.toLowerCase();
  return names
    .map((candidate) => ({ candidate, distance: distanceOf(meant, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, candidate.length / 3))
    .sort((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Half of a long name is as near as one mistake, so that `callbackToken` leads to what is done with one. */
const distanceOf = (meant: string, candidate: string): number =>
  meant.length >= 4 && candidate.includes(meant)
    ? Math.min(1, leven(meant, candidate))
    : leven(meant, candidate);

/** Ends a message about an unknown name: what may have been meant, or else what there is. */
export function suggest(name: string, names: readonly string[]): string {
  const nearest = findNearest(name, names).map((candidate) => `"${candidate}"`);
  return nearest.length > 0 ? `did you mean ${listed(nearest, "or")}?` : `there are ${listed(names, "and")}`;
}

// British, which puts no comma before the last one.
const listed = (names: readonly string[], conjunction: "and" | "or"): string =>
  new Intl.ListFormat("en-GB", { type: conjunction === "and" ? "conjunction" : "disjunction" }).format(names);

import leven from "leven";
import type { Check } from "./check.ts";

/** Picks checks by their names, in the order of the list; all of them without a name. Throws for a name that no check has. */
export function chooseChecks(checks: readonly Check[], names: readonly string[]): readonly Check[] {
  const known = checks.map(({ name }) => name);
  for (const name of names.filter((one) => !known.includes(one))) {
    const nearest = known.toSorted((a, b) => leven(a, name) - leven(b, name))[0];
    throw new TypeError(`no check "${name}"; did you mean "${nearest}"? There are ${known.join(", ")}`);
  }
  return names.length === 0 ? checks : checks.filter(({ name }) => names.includes(name));
}

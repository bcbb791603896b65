import type { Check } from "../runner/check.ts";
import { runAsCheck } from "../runner/run-as-check.ts";

/** Formatting and lint by biome.json, so that a review is about what the code does. */
export const check: Check = {
  name: "style",
  why: "Diffs show changes of meaning only when formatting is never one. `pnpm exec biome check --write .` formats.",
  run: (root) => runAsCheck("biome", ["ci", "--colors=off", "."], { root }),
};

import type { Check } from "../runner/check.ts";
import { runAsCheck } from "../runner/run-as-check.ts";

/**
 * Formatting and lint by biome.json, so that a review is about what the code does. One rule is our own, because a package once
 * exported arrow functions only, while all others exported function declarations. It has a configuration of its own, so that
 * biome.json can be used without the file of the rule.
 */
export const check: Check = {
  name: "style",
  why: "Diffs show changes of meaning only when formatting is never one. `pnpm exec biome check --write .` formats.",
  run: async (root) => {
    const results = await Promise.all([
      runAsCheck("biome", ["ci", "--colors=off", "."], { root }),
      runAsCheck("biome", ["lint", "--colors=off", `--config-path=${FUNCTIONS}`, "."], { root }),
    ]);
    return { faults: results.flatMap(({ faults }) => faults) };
  },
};

const FUNCTIONS = "scripts/check/source/style/function-declarations.json";

import { loadVendors } from "../../workspace/load-workspace.ts";
import type { Check } from "../runner/check.ts";
import { runAsCheck } from "../runner/run-as-check.ts";
import { runWithin } from "../runner/time-limit.ts";

/** Seconds for each vendor; its generated types are by far most of what is compiled. */
const SECONDS_PER_VENDOR = 2.5;

/**
 * Compiles every project of the repository, within a time. Types of requests and responses grow with every operation, and a clever
 * type over all of them can cost an editor seconds for each key pressed.
 */
export const check: Check = {
  name: "types",
  why: "Vitest runs tests without looking at their types, and types that compile slowly are slow in every consumer's editor too.",
  run: async (root) =>
    runWithin(
      {
        root,
        seconds: SECONDS_PER_VENDOR * (await loadVendors(root)).length,
        advice:
          "look at what changed in packages/*/src/generated, or at a type over all operations; the limit is in scripts/check/source/types.ts",
      },
      () => runAsCheck("pnpm", ["--silent", "typecheck"], { root }),
    ),
};

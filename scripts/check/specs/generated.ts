import { loadVendors } from "../../workspace/load-workspace.ts";
import type { Check } from "../runner/check.ts";
import { runAsCheck } from "../runner/run-as-check.ts";
import { runWithin } from "../runner/time-limit.ts";

const SECONDS_PER_VENDOR = 1.5;

/**
 * Compares the committed generated files with what the generator writes now, within a time. A description that was changed without
 * `pnpm generate` would ship a client that knows nothing of the change.
 */
export const check: Check = {
  name: "generated",
  why: "Generated files are committed for review; a stale or edited one hides what a change of a description really does.",
  run: async (root) =>
    runWithin(
      {
        root,
        seconds: SECONDS_PER_VENDOR * (await loadVendors(root)).length,
        advice: "look at scripts/generate; the limit is in scripts/check/specs/generated.ts",
      },
      () => runAsCheck("node", ["scripts/generate/cli.ts", "--check"], { root }),
    ),
};

import type { Check } from "../runner/check.ts";
import { runAsCheck } from "../runner/run-as-check.ts";

/** Builds every package into `dist/`. Tests read sources, so nothing else notices a build that fails. */
export const check: Check = {
  name: "build",
  why: "Tests run on the sources; consumers get what the build makes of them.",
  run: (root) => runAsCheck("turbo", ["run", "build", "--output-logs=errors-only"], { root }),
};

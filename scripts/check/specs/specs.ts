import type { Check } from "../runner/check.ts";
import { runAsCheck } from "../runner/run-as-check.ts";

/** Lints the descriptions by the rules of specs/rules, with every example against its schema. Each finding names file and line. */
export const check: Check = {
  name: "specs",
  why: "Clients, mock and documents are made from the descriptions, so what is wrong there is wrong everywhere.",
  run: (root) => runAsCheck("turbo", ["run", "lint", "--output-logs=errors-only"], { root }),
};

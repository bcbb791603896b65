import type { RuleCases } from "../rule-cases.ts";
import { edited, validDescription } from "../valid-description.ts";

const contested = (positions: string) =>
  edited(
    "parameters/app.yaml",
    "example: 1",
    `example: 1\nx-contested: { rule: Size, choice: Any, positions: [${positions}] }`,
  );

const contestedOperation = (positions: string) =>
  edited(
    "operations/token/getToken.yaml",
    "  x-idempotent: true\n",
    `  x-idempotent: true\n  x-contested: { rule: Effect, choice: Any, positions: [${positions}] }\n`,
  );

const small = '{ says: Small., source: "https://vendor.invalid/en" }';

export const cases: RuleCases = {
  "a description without contested facts passes": {
    given: validDescription,
    problems: [],
  },
  "two positions from two sources pass": {
    given: contested(`${small}, { says: Large., source: "https://vendor.invalid/zh" }`),
    problems: [],
  },
  "a contested fact about an operation passes": {
    given: contestedOperation(`${small}, { says: Large., source: "https://vendor.invalid/zh" }`),
    problems: [],
  },
  "a single position about an operation is refused": {
    given: contestedOperation(small),
    problems: [
      { at: "operations/token/getToken.yaml:12", message: "A contested fact needs at least two positions." },
    ],
  },
  "a single position is refused": {
    given: contested(small),
    problems: [{ at: "parameters/app.yaml:7", message: "A contested fact needs at least two positions." }],
  },
  "two positions that share a source are refused": {
    given: contested(
      `${small}, { says: Large., source: ["https://vendor.invalid/zh", "https://vendor.invalid/en"] }`,
    ),
    problems: [
      {
        at: "parameters/app.yaml:7",
        message: "Two positions have the same source, https://vendor.invalid/en.",
      },
    ],
  },
};

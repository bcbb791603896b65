import type { RuleCases } from "../rule-cases.ts";
import { type Files, validDescription } from "../valid-description.ts";

const source = "source: https://vendor.invalid/list";

const withInventory = (...entries: readonly string[]): Files => ({
  ...validDescription,
  "inventory.yaml": entries.map((entry) => `- ${entry}\n`).join("") || "[]\n",
});

export const cases: RuleCases = {
  "an inventory of what is described passes": {
    given: withInventory(`name: get_token\n  ${source}`),
    problems: [],
  },
  "an operation that is left out for a reason passes": {
    given: withInventory(
      `name: get_token\n  ${source}`,
      `name: drop_token\n  ${source}\n  leftOut: The vendor withdrew it.`,
    ),
    problems: [],
  },
  "a vendor without an inventory passes": {
    given: validDescription,
    problems: [],
  },
  "an operation that is not described is refused": {
    given: withInventory(`name: get_token\n  ${source}`, `name: drop_token\n  ${source}`),
    problems: [{ at: "inventory.yaml:3", message: "inventory.yaml: drop_token is not described." }],
  },
  "an operation that is not in the inventory is refused": {
    given: withInventory(),
    problems: [{ at: "openapi.yaml:15", message: "getToken is not in inventory.yaml." }],
  },
  "an operation that is left out and described is refused": {
    given: withInventory(`name: get_token\n  ${source}\n  leftOut: The vendor withdrew it.`),
    problems: [
      {
        at: "inventory.yaml:1",
        message: "inventory.yaml: get_token is said to be left out, and is described.",
      },
    ],
  },
  "an operation that is listed twice is refused": {
    given: withInventory(`name: get_token\n  ${source}`, `name: GetToken\n  ${source}`),
    problems: [{ at: "inventory.yaml:3", message: "inventory.yaml: GetToken is listed twice." }],
  },
  "an entry without a source is refused": {
    given: withInventory("name: get_token"),
    problems: [
      { at: "inventory.yaml:1", message: "inventory.yaml: 0 must have required property 'source'." },
    ],
  },
};

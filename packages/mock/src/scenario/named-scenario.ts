import { type VendorName, vendorNames } from "../vendors.ts";
import type { Scenario } from "./scenario.ts";

/** A scenario with the name that it is called by. */
export interface NamedScenario {
  readonly name: string;
  readonly scenario: Scenario;
  /** Vendors that it applies to. */
  readonly vendors: readonly VendorName[];
}

/** Gives a scenario a name, and says whom it applies to. */
export const nameScenario = (name: string, scenario: Scenario): NamedScenario => ({
  name,
  scenario,
  vendors: vendorNames.filter((vendor) => scenario.notFor?.[vendor] === undefined),
});

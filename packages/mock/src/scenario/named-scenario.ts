import { type VendorName, vendorNames, vendors } from "../vendors.ts";
import type { Scenario } from "./scenario.ts";

/** A scenario with its name. */
export interface NamedScenario {
  readonly name: string;
  readonly scenario: Scenario;
  /** Vendors that have every feature which the scenario needs. */
  readonly vendors: readonly VendorName[];
}

/** Names a scenario and lists the vendors that can play it. */
export function nameScenario(name: string, scenario: Scenario): NamedScenario {
  const able = vendorNames.filter((vendor) => findMissingFeature(scenario, vendor) === undefined);
  return { name, scenario, vendors: able };
}

/** Finds the first feature which a scenario needs and a vendor does not have. */
export function findMissingFeature({ needs = [] }: Scenario, vendor: VendorName): string | undefined {
  return needs.find((feature) => !vendors[vendor].features.includes(feature));
}

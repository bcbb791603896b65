import { suggestNames } from "../messages.ts";
import type { VendorName } from "../vendors.ts";
import { checkScenario } from "./check-scenario.ts";
import { findMissingFeature, type NamedScenario, nameScenario } from "./named-scenario.ts";
import { listScenarioNames, readScenario, readScenarioFile } from "./read-scenarios.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Finds a scenario: by the name of one that comes with the mock, by the path of a YAML file, or as an object. Throws a TypeError
 * if there is none, if it violates the schema, or if it needs a feature that one of the `requested` vendors lacks.
 */
export async function findScenario(
  scenario: string | Scenario,
  { requested }: { requested: readonly VendorName[] },
): Promise<NamedScenario> {
  const found = await find(scenario);
  for (const vendor of requested) {
    const missing = findMissingFeature(found.scenario, vendor);
    if (missing === undefined) continue;
    throw new TypeError(`the scenario ${found.name} is not for ${vendor}: it has no ${missing}`);
  }
  return found;
}

const find = async (scenario: string | Scenario): Promise<NamedScenario> => {
  if (typeof scenario !== "string") return nameScenario("inline", await checkScenario(scenario, "scenario"));
  if (/\.ya?ml$/.test(scenario)) return readScenarioFile(scenario);
  const names = await listScenarioNames();
  if (names.includes(scenario)) return readScenario(scenario);
  throw new TypeError(`unknown scenario "${scenario}"; ${suggestNames(scenario, names)}`);
};

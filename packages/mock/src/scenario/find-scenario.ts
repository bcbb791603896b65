import { suggest } from "../nearest.ts";
import type { VendorName } from "../vendors.ts";
import { checkScenario } from "./check-scenario.ts";
import { type NamedScenario, nameScenario } from "./named-scenario.ts";
import { listScenarioNames, readScenario, readScenarioFile } from "./read-scenarios.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Finds the scenario that is meant: the name of one that comes with the mock, the path of a YAML file, or a scenario
 * itself. Throws a TypeError when it means nothing, does not satisfy the schema, or has no meaning for a vendor that was
 * asked for by name.
 */
export const findScenario = async (
  scenario: string | Scenario,
  { asked }: { asked: readonly VendorName[] },
): Promise<NamedScenario> => {
  const found = await find(scenario);
  for (const vendor of asked) {
    const reason = found.scenario.notFor?.[vendor];
    if (reason === undefined) continue;
    throw new TypeError(`the scenario ${found.name} is not for ${vendor}: ${reason}`);
  }
  return found;
};

const find = async (scenario: string | Scenario): Promise<NamedScenario> => {
  if (typeof scenario !== "string") return nameScenario("inline", await checkScenario(scenario, "scenario"));
  if (/\.ya?ml$/.test(scenario)) return readScenarioFile(scenario);
  const names = await listScenarioNames();
  if (names.includes(scenario)) return readScenario(scenario);
  throw new TypeError(`unknown scenario "${scenario}"; ${suggest(scenario, names)}`);
};

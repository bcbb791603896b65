import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { toReason } from "../reason.ts";
import { checkScenario } from "./check-scenario.ts";
import { type NamedScenario, nameScenario } from "./named-scenario.ts";

/**
 * Reads every scenario that comes with the mock, by name, for tests that go through all of them.
 *
 * @example
 * for (const { name, scenario, vendors } of await readScenarios()) {
 *   console.log(name, scenario.title, vendors);
 * }
 */
export const readScenarios = async (): Promise<NamedScenario[]> =>
  Promise.all((await listScenarioNames()).map(readScenario));

/** Names of the scenarios that come with the mock, sorted. */
export const listScenarioNames = async (): Promise<string[]> => {
  const files = await readdir(folder());
  return files.flatMap((file) => (file.endsWith(".yaml") ? [file.slice(0, -".yaml".length)] : [])).sort();
};

/** Reads a scenario that comes with the mock. */
export const readScenario = (name: string): Promise<NamedScenario> =>
  readScenarioFile(join(folder(), `${name}.yaml`));

/** Reads one scenario. Throws a TypeError of one line that names the file and what is wrong in it. */
export const readScenarioFile = async (file: string): Promise<NamedScenario> => {
  const scenario = await checkScenario(await readYaml(file), `scenario ${file}`);
  return nameScenario(basename(file).replace(/\.ya?ml$/, ""), scenario);
};

const readYaml = async (file: string): Promise<unknown> => {
  // Loaded when there is a file to read, which most mocks do not have.
  const { parse } = await import("yaml");
  try {
    return parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new TypeError(`scenario ${file}: ${toReason(error)}`, { cause: error });
  }
};

// Through the package's own name, since a bundle in `dist` is not as deep as a source file.
const folder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@livespec/mock/package.json")), "scenarios");

import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { toFirstLine } from "../messages.ts";
import { checkScenario } from "./check-scenario.ts";
import { type NamedScenario, nameScenario } from "./named-scenario.ts";

/**
 * Reads every scenario that comes with the mock, sorted by name, for tests that run through all of them.
 *
 * @example
 * for (const { name, scenario, vendors } of await readScenarios()) {
 *   console.log(name, scenario.title, vendors);
 * }
 */
export async function readScenarios(): Promise<NamedScenario[]> {
  return Promise.all((await listScenarioNames()).map(readScenario));
}

/** Lists the names of the scenarios that come with the mock, sorted. */
export async function listScenarioNames(): Promise<string[]> {
  const files = await readdir(folder());
  return files.flatMap((file) => (file.endsWith(".yaml") ? [file.slice(0, -".yaml".length)] : [])).sort();
}

/** Reads a scenario that comes with the mock. */
export function readScenario(name: string): Promise<NamedScenario> {
  return readScenarioFile(join(folder(), `${name}.yaml`));
}

/** Reads a scenario from a file. Throws a TypeError with a one-line message that names the file and the error. */
export async function readScenarioFile(file: string): Promise<NamedScenario> {
  const scenario = await checkScenario(await readYaml(file), `scenario ${file}`);
  return nameScenario(basename(file).replace(/\.ya?ml$/, ""), scenario);
}

const readYaml = async (file: string): Promise<unknown> => {
  // Imported on first use: most mocks have no file to read.
  const { parse } = await import("yaml");
  try {
    return parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new TypeError(`scenario ${file}: ${toFirstLine(error)}`, { cause: error });
  }
};

// Found through the package's own name, since a bundle in `dist` is not as deep as a source file.
const folder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("@livespec/mock/package.json")), "scenarios");

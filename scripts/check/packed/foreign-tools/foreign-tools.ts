import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { runCommand } from "../../runner/run-command.ts";
import { toExampleRequest } from "./example-request.ts";
import { withPrismCommand } from "./prism-command.ts";

/** Folder of the tools' commands. */
const BIN = join(import.meta.dirname, "../../../node_modules/.bin");

/**
 * Runs other people's tools on the descriptions in a folder, and lists what they report: openapi-typescript on the JSON and
 * @hey-api/openapi-ts on the YAML, whose output must compile, Redocly without our rules, and Prism, which must serve an example.
 * Writes their output into the folder.
 */
export async function findToolFaults(folder: string): Promise<string[]> {
  const files = (await readdir(folder))
    .filter((file) => /^(?!operations\.).*\.(json|yaml)$/.test(file))
    .sort();
  const of = (extension: string) => files.filter((file) => extname(file) === extension);
  const [lint, ...rest] = await Promise.all([
    run(folder, "redocly", [...LINT, ...files]),
    generateAndCompile(folder, { json: of(".json"), yaml: of(".yaml") }),
    ...of(".json").map((file) => serve(join(folder, file))),
  ]);
  return [...lint, ...rest.flat()];
}

async function generateAndCompile(
  folder: string,
  { json, yaml }: { json: readonly string[]; yaml: readonly string[] },
): Promise<string[]> {
  const made = await Promise.all([
    ...json.map((file) => run(folder, "openapi-typescript", [file, "--output", `${file}.ts`])),
    run(folder, "openapi-ts", [
      "--no-log-file",
      "--input",
      ...yaml.map((file) => `./${file}`),
      "--output",
      ...yaml.map((file) => `./${basename(file, ".yaml")}`),
    ]),
  ]);
  const faults = made.flat();
  if (faults.length > 0) return faults;
  const compilerOptions = {
    strict: true,
    module: "esnext",
    moduleResolution: "bundler",
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    noEmit: true,
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  const { status, output } = await runCommand("tsc", ["-p", "."], { cwd: folder });
  return status === 0
    ? []
    : [`what openapi-typescript and openapi-ts wrote does not compile\n${output.trim()}`];
}

/**
 * Redocly's recommended rules, with warnings as errors. One is left out: an API that refuses with the status 200 has no 4XX
 * responses.
 */
const LINT = ["lint", "--extends=recommended-strict", "--skip-rule=operation-4xx-response"];

async function serve(document: string): Promise<string[]> {
  const { target, ...request } = toExampleRequest(JSON.parse(await readFile(document, "utf8")));
  return withPrismCommand({ command: join(BIN, "prism"), document }, async (url) => {
    const answer = await fetch(url + target, request);
    const violations = answer.headers.get("sl-violations");
    if (answer.status === 200 && violations === null) return [];
    return [`prism answers ${answer.status} to ${target}\n${violations ?? (await answer.text())}`];
  }).catch((error: Error) => [`${basename(document)}: ${error.message}`]);
}

async function run(cwd: string, command: string, args: readonly string[]): Promise<string[]> {
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", FORCE_COLOR: "0" };
  const { status, output } = await runCommand(join(BIN, command), args, { cwd, env });
  return status === 0 ? [] : [`${command} ${args.join(" ")}\n${output.trim()}`];
}

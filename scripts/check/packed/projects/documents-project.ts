import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../runner/run-command.ts";
import { pointAtMock, type ShownProgram } from "../documents/shown-programs.ts";
import type { Tarball } from "../tarballs/with-tarballs.ts";
import { withMockCommand } from "./mock-command.ts";

/** Options of {@link findDocumentsFaults}. */
export interface DocumentsOptions {
  readonly tarballs: readonly Tarball[];
  readonly programs: readonly ShownProgram[];
  /** Versions of the other packages that the programs need, by name. */
  readonly tools: Readonly<Record<string, string>>;
}

/**
 * Tries every program of the documents in a new project outside the repository: installs the packed packages, compiles the
 * programs, and runs those that are meant to run against the packed mock.
 */
export async function findDocumentsFaults({
  tarballs,
  programs,
  tools,
}: DocumentsOptions): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "livespec-consumer-"));
  try {
    await createProject(folder, { tarballs, tools });
    const files = await Promise.all(
      programs.map(async ({ text, ...program }, index) => {
        const name = `program-${index}.ts`;
        // Without an import or export, a program's names would be global, and clash with those of others.
        await writeFile(join(folder, name), `${text}\nexport {};\n`);
        return { ...program, name, text };
      }),
    );
    const types = await runCommand("node_modules/.bin/tsc", ["-p", "."], { cwd: folder });
    if (types.status !== 0) {
      const named = files.filter(({ name }) => types.output.includes(name));
      const places = named.map(({ at, name }) => `${name} is ${at}`).join("\n");
      return [`programs of the documents do not compile for a consumer\n${types.output.trim()}\n${places}`];
    }
    return await withMockCommand(folder, async ({ endpoints, env }) => {
      const faults: string[] = [];
      for (const { at, name, text } of files.filter(({ runs }) => runs)) {
        await writeFile(join(folder, name), pointAtMock(text, endpoints));
        const { status, output } = await runCommand("node", [name], { cwd: folder, env });
        if (status !== 0) faults.push(`${at} does not run for a consumer\n${output.trim()}`);
      }
      return faults;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function createProject(
  folder: string,
  { tarballs, tools }: Pick<DocumentsOptions, "tarballs" | "tools">,
): Promise<void> {
  const packed = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]));
  const manifest = { name: "consumer", private: true, type: "module", dependencies: { ...packed, ...tools } };
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    noEmit: true,
    types: ["node"],
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["program-*.ts"] }),
  );
  const { status, output } = await runCommand(
    "npm",
    ["install", "--no-audit", "--no-fund", "--prefer-offline"],
    { cwd: folder },
  );
  if (status !== 0) throw new Error(`a consumer cannot install the packed packages\n${output}`);
}

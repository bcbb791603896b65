import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCommand } from "../run-command.ts";

/** How long it takes to import a package. */
export interface ImportTime {
  readonly name: string;
  /** Milliseconds that it adds to a process that imports nothing of ours. */
  readonly ms: number;
}

/** Runs of which the fastest counts: whatever else a machine does only adds to it. */
const RUNS = 15;

/** Measures what importing a built package adds to an otherwise empty process of Node. */
export async function measureImport(packageFolder: string, name: string): Promise<ImportTime> {
  const folder = await mkdtemp(join(tmpdir(), "livespec-import-"));
  try {
    const entry = pathToFileURL(join(packageFolder, "dist/index.js"));
    await writeFile(join(folder, "empty.mjs"), "");
    await writeFile(
      join(folder, "main.mjs"),
      // The first import of a process sets up what every import needs, and the first look at stdout opens it: neither is work of
      // the package.
      `await import("./empty.mjs");
      const begin = performance.now();
      await import("${entry}");
      const taken = performance.now() - begin;
      process.stdout.write(String(taken));`,
    );
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { status, output } = await runCommand("node", ["main.mjs"], { cwd: folder });
      if (status !== 0) throw new Error(`${name} cannot be imported\n${output}`);
      times.push(Number(output));
    }
    return { name, ms: Math.min(...times) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

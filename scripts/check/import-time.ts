import { runCommand } from "./run-command.ts";

/** How long it takes to import a package. */
export interface ImportTime {
  readonly name: string;
  /** Milliseconds, over a process that imports nothing of ours. */
  readonly ms: number;
}

/** Runs of which the fastest counts: whatever else a machine does only adds to it. */
const RUNS = 15;

/** Measures what importing a built package adds to an otherwise empty process of Node. */
export async function measureImport(folder: string, name: string): Promise<ImportTime> {
  // The first import of a process sets up the module loader, which is no work of the package.
  const program = `await import("node:module"); const begin = performance.now(); await import("${name}"); process.stdout.write(String(performance.now() - begin));`;
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { status, output } = await runCommand("node", ["--input-type=module", "-e", program], {
      cwd: folder,
    });
    if (status !== 0) throw new Error(`${name} cannot be imported\n${output}`);
    times.push(Number(output));
  }
  return { name, ms: Math.min(...times) };
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadVendors } from "../../workspace/load-workspace.ts";
import type { Check } from "../runner/check.ts";
import { measureSlowness } from "../runner/machine-speed.ts";
import { runCommand } from "../runner/run-command.ts";
import { describeSlowness } from "../runner/time-limit.ts";

/** Most milliseconds that importing a vendor's package may add to an empty process, on a machine of the usual speed. */
const LIMIT = 7.5;

/** Only the fastest run says anything, because whatever else a machine does adds to it. */
const TRIES = 6;

/**
 * Holds the import of each vendor's package to a time. Serverless functions pay it at every cold start, and one dependency that
 * loads another is enough to double it.
 */
export const check: Check = {
  name: "import",
  why: "An import that became slow is paid at every cold start, and shows in no test.",
  after: ["build"],
  run: async (root) => {
    for (let tries = TRIES; ; tries -= 1) {
      const times: ImportTime[] = [];
      // One after the other: at once they would slow each other down.
      for (const { folder, manifest } of await loadVendors(root)) {
        times.push(await measureImport(join(root, folder), manifest.name));
      }
      const slowness = times.some(({ ms }) => ms > LIMIT) ? await measureSlowness(root) : 1;
      const tooLong = times.filter(({ ms }) => ms / slowness > LIMIT);
      if (tooLong.length > 0 && tries > 1) continue;
      return {
        faults: tooLong.map(
          ({ name }) =>
            `${name} takes too long to import: look at what its src/index.ts has come to import, its dependencies included; the limit is in scripts/check/built/import.ts`,
        ),
        notes: times.map(
          ({ name, ms }) =>
            `${name}: ${(ms / slowness).toFixed(1)} of ${LIMIT} ms${describeSlowness(slowness)}`,
        ),
      };
    }
  },
};

/** Time of importing a package. */
export interface ImportTime {
  readonly name: string;
  /** Milliseconds that the import adds to an empty process. */
  readonly ms: number;
}

/** Runs of one measurement; the fastest counts. */
const RUNS = 15;

/** Measures what importing a built package adds to an otherwise empty process of Node. */
export async function measureImport(packageFolder: string, name: string): Promise<ImportTime> {
  const folder = await mkdtemp(join(tmpdir(), "livespec-import-"));
  try {
    const entry = pathToFileURL(join(packageFolder, "dist/index.js"));
    await writeFile(join(folder, "empty.mjs"), "");
    await writeFile(
      join(folder, "main.mjs"),
      // The first import of a process sets up what every import needs, and the first use of stdout opens it: neither is part of
      // the package's time.
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

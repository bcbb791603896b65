import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Sample } from "../task.ts";
import { measure } from "./harness.ts";

/** Last lines of a measured program: they print what the process took from its start until here. */
export const FINISH = `
const { user, system } = process.cpuUsage();
const milliseconds = performance.now();
const peakMiB = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ calls: 1, milliseconds, cpuMicroseconds: user + system, peakMiB }));
process.exit();
`;

/**
 * Runs programs that end in {@link FINISH}, each time in a process that begins with nothing, in alternating rounds.
 *
 * @returns for each program what it took beyond an empty one of the same round; memory is the whole process's.
 */
export async function measureFresh(
  programs: Readonly<Record<string, string>>,
  { folder, rounds, args = [] }: { folder: string; rounds: number; args?: readonly string[] },
): Promise<Readonly<Record<string, readonly Sample[]>>> {
  const empty = join(folder, "empty.mjs");
  await writeFile(empty, FINISH);
  const runners = Object.entries({ ...programs, empty }).map(([name, path]) => [
    name,
    { run: () => runFresh(path, args) },
  ]);
  const { empty: least = [], ...samples } = (await measure(Object.fromEntries(runners), {
    rounds,
    workload: { inFlight: 1, milliseconds: 0 },
  })) as Record<string, readonly Sample[]>;
  return Object.fromEntries(
    Object.entries(samples).map(([name, taken]) => [
      name,
      taken.map((sample, round) => subtract(sample, least[round] as Sample)),
    ]),
  );
}

const subtract = (sample: Sample, least: Sample): Sample => ({
  ...sample,
  milliseconds: sample.milliseconds - least.milliseconds,
  cpuMicroseconds: sample.cpuMicroseconds - least.cpuMicroseconds,
});

async function runFresh(program: string, args: readonly string[]): Promise<Sample> {
  const { stdout } = await run(process.execPath, [...process.execArgv, program, ...args]);
  return JSON.parse(stdout) as Sample;
}

const run = promisify(execFile);

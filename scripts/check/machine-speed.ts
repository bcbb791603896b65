import { runCommand } from "./run-command.ts";

/** Milliseconds in which an empty Node 24 starts and ends on a machine that has nothing else to do. */
const REFERENCE = 40;
const RUNS = 7;

/**
 * Measures by how much this machine is slower at the moment than the one that our limits are meant for, which is 1 or more.
 * The yardstick is the fastest of some starts of an empty Node. A time divided by it means the same on a busy machine as on
 * an idle one.
 */
export async function measureSlowness(cwd: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const begin = performance.now();
    await runCommand("node", ["-e", ""], { cwd });
    times.push(performance.now() - begin);
  }
  return Math.max(1, Math.min(...times) / REFERENCE);
}

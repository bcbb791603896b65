import { runCommand } from "./run-command.ts";

/** Milliseconds in which an empty Node 24 starts and ends on a machine that has nothing else to do. */
const REFERENCE = 40;
const RUNS = 7;

/**
 * Measures how many times slower this machine is at the moment than the one that our limits are meant for; at least 1.
 * The yardstick is the fastest of several starts of an empty Node, so a time divided by the result means the same on a busy
 * machine as on an idle one.
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

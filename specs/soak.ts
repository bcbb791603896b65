import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { EightHours } from "./soak/live-eight-hours.ts";

/** Milliseconds until a program counts as one that hangs: several times what it takes, for machines that do much besides. */
const TIMEOUT = 180_000;

/** Runs a program on the sources in a process of its own, which has to end by itself: a timer or a socket would keep it. */
export async function runAlone(
  program: string,
  { flags = [], env = {} }: { flags?: readonly string[]; env?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@livespec/source", ...flags, program],
    { env: { ...process.env, ...env }, timeout: TIMEOUT },
  );
  return stdout;
}

/**
 * Defines the test that lives through eight hours with a client.
 *
 * @param program prints what `liveEightHours` gave and how often each thing happened that was to happen, as JSON.
 * @param least how often each of those has to have happened.
 */
export function defineSoak<Happened extends string>({
  vendor,
  program,
  least,
}: {
  readonly vendor: string;
  readonly program: string;
  readonly least: Readonly<Record<Happened, number>>;
}): void {
  test(
    "after eight hours of new keys, drifting clocks and full quotas the heap is what it was after the first, and nothing is left running",
    async (context) => {
      const result = JSON.parse(await runAlone(program, { flags: ["--expose-gc"] })) as EightHours &
        Record<Happened, number>;
      const { heaps, pending, calls, failures } = result;
      const [first, third, last] = [heaps[0], heaps[2], heaps.at(-1)] as [number, number, number];
      expect(last / first).toBeLessThanOrEqual(1.05);
      // In the first two hours the engine still holds what it optimizes with, which would hide as much of a leak.
      expect(last / third).toBeLessThanOrEqual(1.05);
      expect(pending).toBe(0);
      // It was no quiet day.
      expect(calls).toBeGreaterThan(100_000);
      expect(Object.keys(failures)).toContain("Aborted");
      const happened = (Object.keys(least) as Happened[]).map((name) => {
        expect(result[name], name).toBeGreaterThanOrEqual(least[name]);
        return `${result[name]} ${name}`;
      });
      const share = (past: number) => `${((100 * last) / past).toFixed(1)} %`;
      await context.annotate(
        `${vendor}: 8 simulated hours, ${calls} calls, ${happened.join(", ")}, heap at the end ${share(first)} of the first hour's and ${share(third)} of the third's`,
        "closing line",
      );
    },
    TIMEOUT,
  );
}

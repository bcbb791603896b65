import type { Sample, Workload } from "../task.ts";

/** Calls a subject until the time is up, and measures it. */
export async function drive(call: () => unknown, { inFlight, milliseconds }: Workload): Promise<Sample> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + milliseconds;
  const first = call();
  const calls =
    first instanceof Promise
      ? 1 + (await driveLanes(call, { first, inFlight, end }))
      : 1 + driveBatches(call, end);
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return {
    calls,
    milliseconds: elapsed,
    cpuMicroseconds: user + system,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  };
}

async function driveLanes(
  call: () => unknown,
  { first, inFlight, end }: { first: Promise<unknown>; inFlight: number; end: number },
): Promise<number> {
  let calls = 0;
  const runOne = async (begun?: Promise<unknown>) => {
    await begun;
    while (performance.now() < end) {
      await call();
      calls += 1;
    }
  };
  const others = Array.from({ length: inFlight - 1 }, () => runOne());
  await Promise.all([runOne(first), ...others]);
  return calls;
}

function driveBatches(call: () => unknown, end: number): number {
  let calls = 0;
  // Reading the clock after every call would add to calls of a few microseconds.
  for (; performance.now() < end; calls += BATCH) for (let at = 0; at < BATCH; at += 1) call();
  return calls;
}

const BATCH = 50;

import type { Sample, Workload } from "../task.ts";

/** Something that can be measured round by round. */
export interface Runner {
  readonly run: (workload: Workload) => Promise<Sample>;
}

/**
 * Measures subjects in alternating rounds, each round in another order, so that whatever disturbs the machine
 * disturbs all of them. A first, longer round warms up and is not counted.
 *
 * @returns for each subject one sample a round.
 */
export async function measure<Name extends string>(
  runners: Readonly<Record<Name, Runner>>,
  { rounds, workload, warmUp = WARM_UP }: { rounds: number; workload: Workload; warmUp?: number },
): Promise<Record<Name, readonly Sample[]>> {
  const names = Object.keys(runners) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Sample[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of rotate(names, round)) {
      const sample = await runners[name].run(round > 0 ? workload : { ...workload, milliseconds: warmUp });
      if (round > 0) samples[name].push(sample);
    }
  }
  return samples;
}

/**
 * Milliseconds until the engine has optimized what a subject runs, with some to spare on a busy machine. Enough for a
 * signature; a whole client takes several times as long.
 */
const WARM_UP = 1000;

/** The same items, beginning so many places later. */
export function rotate<Item>(items: readonly Item[], places: number): Item[] {
  const start = places % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

import type { Sample } from "./task.ts";

/** A figure of one round. */
export type Measure = (sample: Sample) => number;

export function callsPerSecond({ calls, milliseconds }: Sample): number {
  return (calls / milliseconds) * 1000;
}

export function millisecondsPerCall({ calls, milliseconds }: Sample): number {
  return milliseconds / calls;
}

export function microsecondsPerCall({ calls, milliseconds }: Sample): number {
  return (milliseconds / calls) * 1000;
}

export function cpuPerCall({ calls, cpuMicroseconds }: Sample): number {
  return cpuMicroseconds / calls;
}

export function peakMiB(sample: Sample): number {
  return sample.peakMiB;
}

/** Finds the middle value; the mean of the middle two when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [lower = Number.NaN, upper = lower] =
    sorted.length % 2 === 1 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (lower + upper) / 2;
}

/** Takes the median of a figure over all rounds. */
export function medianOf(measure: Measure, samples: readonly Sample[]): number {
  return median(samples.map(measure));
}

/**
 * Divides a subject's figure by another's. The median is that of the rounds' ratios, because what disturbs a machine disturbs both
 * samples of a round.
 */
export function ratioOf(
  measure: Measure,
  { of, to }: { of: readonly Sample[]; to: readonly Sample[] },
): number {
  return median(of.map((sample, round) => measure(sample) / measure(to[round] as Sample)));
}

import type { Sample } from "./subject.ts";

/** A figure of one round. */
export type Measure = (sample: Sample) => number;

export const callsPerSecond: Measure = ({ calls, milliseconds }) => (calls / milliseconds) * 1000;
export const millisecondsPerCall: Measure = ({ calls, milliseconds }) => milliseconds / calls;
export const microsecondsPerCall: Measure = ({ calls, milliseconds }) => (milliseconds / calls) * 1000;
export const cpuPerCall: Measure = ({ calls, cpuMicroseconds }) => cpuMicroseconds / calls;
export const peakMiB: Measure = (sample) => sample.peakMiB;

/** The middle value; of an even number of them, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [lower = Number.NaN, upper = lower] =
    sorted.length % 2 === 1 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (lower + upper) / 2;
}

/** Median of a figure over all rounds. */
export function medianOf(measure: Measure, samples: readonly Sample[]): number {
  return median(samples.map(measure));
}

/**
 * How many times the peer's figure a subject's is. Taken round by round and only then the median, because the two
 * samples of one round share the weather of the machine.
 */
export function ratioOf(
  measure: Measure,
  { of, to }: { of: readonly Sample[]; to: readonly Sample[] },
): number {
  return median(of.map((sample, round) => measure(sample) / measure(to[round] as Sample)));
}

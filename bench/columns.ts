import {
  callsPerSecond,
  cpuPerCall,
  type Measure,
  medianOf,
  microsecondsPerCall,
  peakMiB,
  ratioOf,
} from "./statistics.ts";
import { type Column, type Results, resultOf } from "./table.ts";

const absolute = (
  heading: string,
  { measure, digits = 0 }: { measure: Measure; digits?: number },
): Column => ({
  heading,
  cell: (subject, results) => format(medianOf(measure, resultOf(subject, results).samples), digits),
});

const format = (value: number, digits: number) =>
  value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const callsColumn: Column = absolute("calls/s", { measure: callsPerSecond });
export const opsColumn: Column = absolute("ops/s", { measure: callsPerSecond });
export const timeColumn: Column = absolute("µs/call", { measure: microsecondsPerCall, digits: 1 });
export const cpuColumn: Column = absolute("CPU µs/call", { measure: cpuPerCall });
export const memoryColumn: Column = absolute("peak RSS MiB", { measure: peakMiB });

/** How many times a peer's figure each subject's is. */
export const ratioColumn = (
  heading: string,
  { measure, peer }: { measure: Measure; peer: string },
): Column => ({
  heading,
  cell: (subject, results) => ratio({ measure, subject, peer })(results).toFixed(2),
});

/** A figure that a subject states. */
export const factColumn = (name: string): Column => ({
  heading: name,
  cell: (subject, results) => format(resultOf(subject, results).facts[name] ?? Number.NaN, 0),
});

/** The same ratio for a target. */
export const ratio =
  ({ measure, subject, peer }: { measure: Measure; subject: string; peer: string }) =>
  (results: Results): number =>
    ratioOf(measure, { of: resultOf(subject, results).samples, to: resultOf(peer, results).samples });

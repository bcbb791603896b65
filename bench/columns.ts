import {
  callsPerSecond,
  cpuPerCall,
  type Measure,
  medianOf,
  microsecondsPerCall,
  millisecondsPerCall,
  peakMiB,
  ratioOf,
} from "./statistics.ts";
import { type Column, type Results, resultOf } from "./table.ts";

const absolute = (
  heading: string,
  { measure, digits = 0 }: { measure: Measure; digits?: number },
): Column => ({
  heading,
  cell: (subject, results) => format(figure({ measure, subject })(results), digits),
});

const format = (value: number, digits: number) =>
  value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });

export const callsColumn: Column = absolute("calls/s", { measure: callsPerSecond });
export const opsColumn: Column = absolute("ops/s", { measure: callsPerSecond });
export const timeColumn: Column = absolute("µs/call", { measure: microsecondsPerCall, digits: 1 });
export const cpuColumn: Column = absolute("CPU µs/call", { measure: cpuPerCall });
export const startColumn: Column = absolute("ms over an empty process", { measure: millisecondsPerCall });
export const importColumn: Column = absolute("import ms", { measure: millisecondsPerCall, digits: 1 });
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
export const factColumn = (name: string, { digits = 0 }: { digits?: number } = {}): Column => ({
  heading: name,
  cell: (subject, results) => format(fact(name, { subject })(results), digits),
});

/** The ratio of {@link ratioColumn} for a target. */
export const ratio =
  ({ measure, subject, peer }: { measure: Measure; subject: string; peer: string }) =>
  (results: Results): number =>
    ratioOf(measure, { of: resultOf(subject, results).samples, to: resultOf(peer, results).samples });

/** A figure by itself for a target. */
export const figure =
  ({ measure, subject }: { measure: Measure; subject: string }) =>
  (results: Results): number =>
    medianOf(measure, resultOf(subject, results).samples);

/** The figure of {@link factColumn} for a target. */
export const fact =
  (name: string, { subject }: { subject: string }) =>
  (results: Results): number =>
    resultOf(subject, results).facts[name] ?? Number.NaN;

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

/** A subject's figure in a table, and the subject that it is compared with. */
export interface Compared {
  readonly measure: Measure;
  readonly subject: string;
  readonly peer: string;
}

export const callsColumn: Column = createColumn("calls/s", { measure: callsPerSecond });
export const opsColumn: Column = createColumn("ops/s", { measure: callsPerSecond });
export const timeColumn: Column = createColumn("µs/call", { measure: microsecondsPerCall, digits: 1 });
export const cpuColumn: Column = createColumn("CPU µs/call", { measure: cpuPerCall });
export const startColumn: Column = createColumn("ms over an empty process", { measure: millisecondsPerCall });
export const importColumn: Column = createColumn("import ms", { measure: millisecondsPerCall, digits: 1 });
export const memoryColumn: Column = createColumn("peak RSS MiB", { measure: peakMiB });

function createColumn(
  heading: string,
  { measure, digits = 0 }: { measure: Measure; digits?: number },
): Column {
  return {
    heading,
    cell: (subject, results) => format(figure({ measure, subject })(results), digits),
  };
}

function format(value: number, digits: number): string {
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Creates a column with each subject's figure as a multiple of one subject's. */
export function ratioColumn(heading: string, { measure, peer }: Omit<Compared, "subject">): Column {
  return {
    heading,
    cell: (subject, results) => ratio({ measure, subject, peer })(results).toFixed(2),
  };
}

/** Creates a column with a fact that subjects state. */
export function factColumn(name: string, { digits = 0 }: { digits?: number } = {}): Column {
  return {
    heading: name,
    cell: (subject, results) => format(fact(name, { subject })(results), digits),
  };
}

/** Takes the ratio of {@link ratioColumn} for a target. */
export function ratio({ measure, subject, peer }: Compared): (results: Results) => number {
  return (results) =>
    ratioOf(measure, { of: resultOf(subject, results).samples, to: resultOf(peer, results).samples });
}

/** Takes a figure by itself for a target. */
export function figure({ measure, subject }: Omit<Compared, "peer">): (results: Results) => number {
  return (results) => medianOf(measure, resultOf(subject, results).samples);
}

/** Takes the figure of {@link factColumn} for a target. */
export function fact(name: string, { subject }: { subject: string }): (results: Results) => number {
  return (results) => resultOf(subject, results).facts[name] ?? Number.NaN;
}

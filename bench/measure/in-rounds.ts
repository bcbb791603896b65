import type { Measurement } from "../table.ts";
import type { Workload } from "../task.ts";
import { measure } from "./harness.ts";
import { type OpenSubject, openSubject } from "./open-subject.ts";

/** Measures each subject in a process of its own that stays open, in alternating rounds. */
export function inRounds(options: {
  readonly rounds: number;
  readonly workload: Workload;
  /** Length of the round that is not counted, in milliseconds. */
  readonly warmUp?: number;
}): Measurement {
  return async (subjects, { endpoint }) => {
    const open: Record<string, OpenSubject> = {};
    try {
      for (const name of subjects) open[name] = await openSubject(name, { endpoint });
      const samples = await measure(open, options);
      return Object.fromEntries(
        Object.entries(open).map(([name, { label, facts }]) => [
          name,
          { label, facts, samples: samples[name] ?? [] },
        ]),
      );
    } finally {
      for (const { close } of Object.values(open)) close();
    }
  };
}

import { join } from "node:path";
import type { Measurement, Result } from "../table.ts";
import type { Workload } from "../task.ts";
import { forkAndHear } from "./open-subject.ts";

/** Profiles the processor in each subject, one after the other. Profiling costs time, so its figures are not speeds. */
export function inProfile(options: { readonly workload: Workload; readonly warmUp: number }): Measurement {
  return async (subjects, { endpoint }) => {
    const results: Record<string, Result> = {};
    for (const name of subjects) {
      const { first } = forkAndHear<Omit<Result, "samples">>(name, {
        file: join(import.meta.dirname, "profile-process.ts"),
        args: [name, endpoint, JSON.stringify(options)],
      });
      results[name] = { ...(await first), samples: [] };
    }
    return results;
  };
}

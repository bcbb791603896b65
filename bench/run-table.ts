import { measure } from "./harness.ts";
import { type OpenSubject, openSubject } from "./open-subject.ts";
import type { Results, Table } from "./table.ts";

/** Measures everything that a table shows. */
export async function runTable(
  { subjects, rounds, workload }: Table,
  { endpoint }: { endpoint: string },
): Promise<Results> {
  const open: Record<string, OpenSubject> = {};
  try {
    for (const name of subjects) open[name] = await openSubject(name, { endpoint });
    const samples = await measure(open, { rounds, workload });
    return Object.fromEntries(
      Object.entries(open).map(([name, { label, facts }]) => [
        name,
        { label, facts, samples: samples[name] ?? [] },
      ]),
    );
  } finally {
    for (const { close } of Object.values(open)) close();
  }
}

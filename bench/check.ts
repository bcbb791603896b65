import { renderTarget } from "./render.ts";
import { judgeTarget, type Table } from "./table.ts";

/** What is measured together, and what must hold for it. */
export type Comparison = Required<Pick<Table, "subjects" | "measure" | "targets">>;

/**
 * Measures comparisons and tells for each of their targets whether it holds. What does not is measured once more, because a
 * machine that others use can disturb most of a run.
 */
export async function check(
  comparisons: readonly Comparison[],
  server: { readonly endpoint: string },
): Promise<{ readonly lines: readonly string[]; readonly isMet: boolean }> {
  const lines: string[] = [];
  let isMet = true;
  for (const { subjects, measure, targets } of comparisons) {
    const first = await measure(subjects, server);
    const isEachMet = targets.every((target) => judgeTarget(target, first).isMet);
    const results = isEachMet ? first : await measure(subjects, server);
    lines.push(...targets.map((target) => renderTarget(target, results)));
    isMet &&= targets.every((target) => judgeTarget(target, results).isMet);
  }
  return { lines, isMet };
}

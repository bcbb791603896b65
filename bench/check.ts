import { renderTarget } from "./render.ts";
import { judgeTarget, type Table } from "./table.ts";

/** A table without anything to print: subjects that are measured together, and targets that must hold. */
export type CheckTable = Required<Pick<Table, "subjects" | "measure" | "targets">>;

/**
 * Measures tables and writes for each of their targets whether it holds. A table with one that does not is measured once more,
 * because a machine that others use can disturb most of a run.
 */
export async function check(
  tables: readonly CheckTable[],
  server: { readonly endpoint: string },
): Promise<{ readonly lines: readonly string[]; readonly isMet: boolean }> {
  const lines: string[] = [];
  let isMet = true;
  for (const { subjects, measure, targets } of tables) {
    const first = await measure(subjects, server);
    const isEachMet = targets.every((target) => judgeTarget(target, first).isMet);
    const results = isEachMet ? first : await measure(subjects, server);
    lines.push(...targets.map((target) => renderTarget(target, results)));
    isMet &&= targets.every((target) => judgeTarget(target, results).isMet);
  }
  return { lines, isMet };
}

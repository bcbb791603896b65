import type { Run } from "./run-runtimes.ts";

const HEADINGS = ["runtime", "version", "passed", "failed", "ms"];

/** Writes runs as a Markdown table with aligned columns: words to the left, figures to the right. */
export function renderRuntimeTable(runs: readonly Run[]): string {
  const rows = runs.map(toCells);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const padded = (row: readonly string[]) =>
    line(row.map((cell, at) => (at < WORDS ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))));
  const rule = line(
    widths.map((width, at) => (at < WORDS ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)),
  );
  return [padded(HEADINGS), rule, ...rows.map(padded)].join("\n");
}

/** Number of columns that hold words. */
const WORDS = 2;

function toCells({ name, version, facts, fault, ms }: Run): string[] {
  if (version === undefined) return [name, "", "skipped", "", ""];
  const passed = facts.filter((fact) => fact.passed).length;
  // A runtime without results has failed as a whole.
  const failed = fault === "" ? String(facts.length - passed) : "all";
  return [name, version, String(passed), failed, String(Math.round(ms))];
}

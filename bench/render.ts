import { judgeTarget, type Results, resultOf, type Table, type Target } from "./table.ts";

/** Renders a table as a section of Markdown. */
export function renderTable({ title, note, subjects, columns }: Table, results: Results): string {
  const headings = ["", ...columns.map(({ heading }) => heading)];
  const rows = subjects.map((subject) => [
    resultOf(subject, results).label,
    ...columns.map(({ cell }) => cell(subject, results)),
  ]);
  return `## ${title}\n\n${note}\n\n${renderGrid(headings, rows)}\n`;
}

/** Renders rows as a Markdown table whose columns line up: words to the left, figures to the right. */
function renderGrid(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(3, heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const padded = (row: readonly string[]) =>
    line(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))));
  const rule = line(widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)));
  return [padded(headings), rule, ...rows.map(padded)].join("\n");
}

/** Renders a target with its measurement as an item of a list. */
export function renderTarget(target: Target, results: Results): string {
  const { what, bound } = target;
  const { measured, isMet } = judgeTarget(target, results);
  const limit = "atLeast" in bound ? `≥ ${bound.atLeast}` : `≤ ${bound.atMost}`;
  return `- ${what} ${limit}: **${measured.toFixed(2)}**, ${isMet ? "met" : "not met"}`;
}

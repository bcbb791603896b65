/** Row of the table: what a client does in one scenario. */
export interface FaultRow {
  readonly name: string;
  readonly title: string;
  /** By the transport of the requests. */
  readonly cells: { readonly node: FaultCells; readonly fetch: FaultCells | undefined };
}

/** Cells of a row, by the kind of the call. */
export interface FaultCells {
  readonly idempotent: string;
  readonly once: string;
}

/** Writes the page of a vendor: a row for each scenario, and the rows that differ through `fetch` once more. */
export function renderFaultTable(
  { vendor, calls }: { vendor: string; calls: { readonly idempotent: string; readonly once: string } },
  rows: readonly FaultRow[],
): string {
  const head = [
    "scenario",
    "what happens",
    `\`${calls.idempotent}\`, may be repeated`,
    `\`${calls.once}\`, must not be done twice`,
  ];
  const toTable = (of: readonly FaultRow[], carrier: "node" | "fetch") =>
    alignTable([
      head,
      ...of.map(({ name, title, cells }) => [
        `\`${name}\``,
        title,
        cells[carrier]?.idempotent ?? "",
        cells[carrier]?.once ?? "",
      ]),
    ]);
  const both = rows.filter(({ cells }) => cells.fetch !== undefined);
  const differing = both.filter(({ cells }) => JSON.stringify(cells.node) !== JSON.stringify(cells.fetch));
  const alike = `${both.length - differing.length} of ${both.length} scenarios end in the same way`;
  const through = "where the option `fetch` is Node's own `fetch`";
  return [
    `# What \`@livespec/${vendor}\` does about faults`,
    "",
    "<!-- Written by conformance/test/faults.test.ts from what it saw. `vitest -u` on that file writes it anew. -->",
    "",
    "How to read this, and how it was found out: [What clients do about faults](README.md).",
    "",
    ...toTable(rows, "node"),
    "",
    "## Through `fetch`",
    "",
    ...(differing.length === 0
      ? [`${alike} ${through}.`]
      : [`${alike} ${through}. These do not:`, "", ...toTable(differing, "fetch")]),
    "",
  ].join("\n");
}

/** Writes a Markdown table, each column as wide as its widest cell. */
function alignTable([head = [], ...body]: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const toLine = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [toLine(head), toLine(widths.map((width) => "-".repeat(width))), ...body.map(toLine)];
}

import type { EntrySurface } from "./read-surface.ts";

/** Writes what a package exports as a Markdown report, so that a change of it is a line in a diff. */
export function renderSurface(name: string, entries: readonly EntrySurface[]): string {
  const head = [
    `# What ${name} exports`,
    "",
    "Written by `pnpm surface` from the built declarations; `pnpm check surface` compares. A line that is gone or changed here may break",
    "somebody's program, a line that is new has to be kept.",
  ];
  return `${[...head, ...entries.flatMap(renderEntry)].join("\n")}\n`;
}

function renderEntry({ entry, exports, mentioned }: EntrySurface): string[] {
  return [
    "",
    `## ${entry}`,
    "",
    ...toBlock(exports),
    ...(mentioned.length > 0
      ? ["", "Mentioned by these, but without a name to import:", "", ...toBlock(mentioned)]
      : []),
  ];
}

const toBlock = (declarations: readonly string[]) => ["```text", declarations.join("\n"), "```"];

import type { Table } from "./table.ts";

/** Picks the tables whose title contains a string, in any case. Throws an error with every title when none does. */
export function chooseTables(
  tables: readonly Table[],
  { part = "" }: { readonly part?: string | undefined },
): readonly Table[] {
  const chosen = tables.filter(({ title }) => title.toLowerCase().includes(part.toLowerCase()));
  if (chosen.length > 0) return chosen;
  const titles = tables.map(({ title }) => `  ${title}`).join("\n");
  throw new Error(`bench: no table has "${part}" in its title; there are\n${titles}`);
}

import { parseArgs } from "node:util";
import { check } from "./check.ts";
import { checkTables } from "./check-tables.ts";
import { chooseTables } from "./choose-tables.ts";
import { describeMachine } from "./machine.ts";
import { openServer } from "./measure/open-subject.ts";
import { renderTable, renderTarget } from "./render.ts";
import type { Table } from "./table.ts";
import { tables } from "./tables.ts";

async function record(chosen: readonly Table[], server: { readonly endpoint: string }): Promise<void> {
  console.log(`# Side by side\n\n${describeMachine()}. Medians of alternating rounds of one run.\n`);
  const targets: string[] = [];
  for (const table of chosen) {
    console.error(`measuring: ${table.title}`);
    const results = await table.measure(table.subjects, server);
    console.log(renderTable(table, results));
    targets.push(...(table.targets ?? []).map((target) => renderTarget(target, results)));
  }
  console.log(`## Targets\n\n${targets.join("\n")}`);
}

async function run(): Promise<void> {
  const options = { check: { type: "boolean", default: false } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.check && positionals.length > 0) {
    throw new Error("bench: --check measures its own tables and takes no title");
  }
  const chosen = chooseTables(tables, { part: positionals.join(" ") });
  const server = await openServer();
  try {
    if (!values.check) return await record(chosen, server);
    const { lines, isMet } = await check(checkTables, server);
    console.log(lines.join("\n"));
    if (!isMet) process.exitCode = 1;
  } finally {
    server.close();
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

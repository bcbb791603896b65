import { describeMachine } from "./machine.ts";
import { openServer } from "./open-subject.ts";
import { renderTable, renderTarget } from "./render.ts";
import { runTable } from "./run-table.ts";
import type { Table } from "./table.ts";
import { table as acs3Signing } from "./tables/acs3-signing.ts";
import { table as clientOverhead } from "./tables/client-overhead.ts";
import { table as fiftyInFlight } from "./tables/fifty-in-flight.ts";
import { table as oneInFlight } from "./tables/one-in-flight.ts";
import { table as userSig } from "./tables/user-sig.ts";

const tables: readonly Table[] = [fiftyInFlight, oneInFlight, clientOverhead, acs3Signing, userSig];

console.log(`# Side by side\n\n${describeMachine()}. Medians of alternating rounds of one run.\n`);
const server = await openServer();
const targets: string[] = [];
try {
  for (const table of tables) {
    console.error(`measuring: ${table.title}`);
    const results = await runTable(table, server);
    console.log(renderTable(table, results));
    targets.push(...(table.targets ?? []).map((target) => renderTarget(target, results)));
  }
  console.log(`## Targets\n\n${targets.join("\n")}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  server.close();
}

import { availableParallelism } from "node:os";
import { findFaults } from "./find-faults.ts";
import { renderTable } from "./render-table.ts";
import { runInTurn } from "./run-in-turn.ts";
import { runRuntime } from "./run-runtime.ts";
import { runtimes } from "./runtimes.ts";

const isComplete = Boolean(process.env["CI"]);
const runs = await runInTurn(runtimes, { atATime: availableParallelism(), run: runRuntime });
console.log(renderTable(runs));
for (const fault of findFaults(runs, { isComplete })) {
  console.error(fault);
  process.exitCode = 1;
}

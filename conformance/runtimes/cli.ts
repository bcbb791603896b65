import { availableParallelism } from "node:os";
import { argv, env } from "node:process";
import { findFaults } from "./find-faults.ts";
import { renderRuntimeTable } from "./render-runtime-table.ts";
import { runRuntime, runSeveral } from "./run-runtimes.ts";
import { runtimes } from "./runtimes.ts";

const names = argv.slice(2);
const chosen = runtimes.filter(
  ({ name }) => names.length === 0 || names.some((one) => name.toLowerCase().startsWith(one.toLowerCase())),
);
if (chosen.length === 0) {
  console.error(
    `no runtime begins with ${names.join(" or ")}: ${runtimes.map(({ name }) => name).join("; ")}`,
  );
  process.exitCode = 1;
}
const runs = await runSeveral(chosen, { atATime: availableParallelism(), run: runRuntime });
console.log(renderRuntimeTable(runs));
for (const fault of findFaults(runs, { isComplete: Boolean(env["CI"]) })) {
  console.error(fault);
  process.exitCode = 1;
}

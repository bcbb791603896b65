import { resolve } from "node:path";
import { checks } from "./checks.ts";
import { chooseChecks } from "./runner/choose-checks.ts";
import { runChecks } from "./runner/run-checks.ts";

const root = resolve(import.meta.dirname, "../..");

async function run(): Promise<void> {
  const chosen = chooseChecks(checks, process.argv.slice(2));
  for await (const { check, seconds, faults, notes, leftOutFor } of runChecks(chosen, { root })) {
    if (leftOutFor !== undefined) {
      console.log(`– ${check.name} (not run, because ${leftOutFor} failed)`);
      continue;
    }
    console.log(`${faults.length === 0 ? "✓" : "✗"} ${check.name} (${seconds.toFixed(1)} s)`);
    for (const fault of faults) console.error(fault.replace(/^/gm, "    "));
    for (const note of notes) console.log(`    ${note}`);
    if (faults.length === 0) continue;
    console.error(`    Why: ${check.why}`);
    process.exitCode = 1;
  }
}

try {
  await run();
} catch (error) {
  console.error(`check: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

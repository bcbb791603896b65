import { resolve } from "node:path";
import { steps } from "./steps.ts";

const root = resolve(import.meta.dirname, "../..");
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !steps.some((step) => step.name === name));

if (unknown) {
  console.error(`check: no step "${unknown}"; there are ${steps.map(({ name }) => name).join(", ")}`);
  process.exitCode = 1;
} else {
  for (const { name, run } of steps.filter((step) => wanted.length === 0 || wanted.includes(step.name))) {
    const begin = performance.now();
    const { faults, notes = [] } = await run(root).catch((error: Error) => ({
      faults: [error.message],
      notes: [],
    }));
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`${faults.length === 0 ? "✓" : "✗"} ${name} (${seconds} s)`);
    for (const fault of faults) console.error(fault.replace(/^/gm, "    "));
    for (const note of notes) console.log(`    ${note}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}

import { runSuite } from "./run-suite.ts";
import type { SuiteInput } from "./suite-input.ts";

/** Constants that the bundler writes into the program. */
declare const INPUT: SuiteInput;
declare const OUTPUT: ProgramOutput;

/** Way of the results out of a runtime: printed at once, printed by a test handler, or posted to the server of the page. */
export type ProgramOutput = "print" | "print-in-handler" | "post";

const print = async () => {
  // biome-ignore lint/suspicious/noConsole: this line is read by the process that started the runtime.
  console.log(JSON.stringify(await runSuite(INPUT)));
};

if (OUTPUT === "print") print();
if (OUTPUT === "post") {
  runSuite(INPUT).then((results) => fetch("/results", { method: "POST", body: JSON.stringify(results) }));
}

// biome-ignore lint/style/noDefaultExport: workerd looks for the handlers of a module there.
export default {
  // workerd allows calls only while it waits for a handler. This is the one that `workerd test` runs.
  async test() {
    if (OUTPUT === "print-in-handler") await print();
  },
};

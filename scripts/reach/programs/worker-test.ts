import type { Setting } from "../setting.ts";
import { runSuite } from "../suite.ts";

declare const SETTING: Setting;

// biome-ignore lint/style/noDefaultExport: workerd looks for the handlers of a module there.
export default {
  // Calls may only be made while workerd waits for a handler. This is the one that `workerd test` runs.
  async test() {
    // biome-ignore lint/suspicious/noConsole: who started the runtime reads this line.
    console.log(JSON.stringify(await runSuite(SETTING)));
  },
};

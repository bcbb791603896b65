import type { Setting } from "../setting.ts";
import { runSuite } from "../suite.ts";

declare const SETTING: Setting;

// biome-ignore lint/suspicious/noConsole: who started the runtime reads this line.
runSuite(SETTING).then((results) => console.log(JSON.stringify(results)));

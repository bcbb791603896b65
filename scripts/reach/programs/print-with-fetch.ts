import type { Setting } from "../setting.ts";
import { runSuite } from "../suite.ts";

declare const SETTING: Setting;

const fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

// biome-ignore lint/suspicious/noConsole: who started the runtime reads this line.
runSuite(SETTING, { fetch }).then((results) => console.log(JSON.stringify(results)));

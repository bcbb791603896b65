import type { Setting } from "../setting.ts";
import { runSuite } from "../suite.ts";

declare const SETTING: Setting;

// Who serves the page waits for this.
runSuite(SETTING).then((results) => fetch("/results", { method: "POST", body: JSON.stringify(results) }));

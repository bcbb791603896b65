import { chromium } from "./chromium.ts";
import { packagedRuntimes } from "./packaged-runtimes.ts";
import type { Runtime } from "./runtime.ts";

/** Every runtime that the clients support. */
export const runtimes: readonly Runtime[] = [...packagedRuntimes, ...chromium];

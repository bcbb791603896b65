import type { Runtime } from "./runtime.ts";
import { bun } from "./runtimes/bun.ts";
import { chromium } from "./runtimes/chromium.ts";
import { deno } from "./runtimes/deno.ts";
import { edge } from "./runtimes/edge.ts";
import { nodes } from "./runtimes/node.ts";
import { workerd } from "./runtimes/workerd.ts";

/** Every runtime that the clients are for. */
export const runtimes: readonly Runtime[] = [...nodes, bun, deno, workerd, edge, ...chromium];

import type { Runtime } from "../runtime.ts";
import { createPackagedRuntime } from "./create-packaged-runtime.ts";

const createNode = (major: number, program: string, note = "") =>
  createPackagedRuntime(`Node ${major}${note}`, {
    from: `node-${major}`,
    executable: "bin/node",
    program,
    format: "esm",
  });

/** Every line of Node that is maintained, over `node:http`; and the newest with a `fetch` of the caller's own. */
export const nodes: readonly Runtime[] = [
  ...[20, 22, 24, 26].map((major) => createNode(major, "print")),
  createNode(26, "print-with-fetch", ", own fetch"),
];

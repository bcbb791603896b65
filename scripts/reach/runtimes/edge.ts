import { createPackagedRuntime } from "./create-packaged-runtime.ts";

/** Vercel's edge runtime: scripts in a VM that has the web's interfaces, nothing of Node's and no `eval`. */
export const edge = createPackagedRuntime("edge-runtime", {
  from: "edge-runtime",
  executable: "dist/cli/index.js",
  file: "program.js",
  program: "print",
  conditions: ["edge-light", "worker", "browser"],
  format: "iife",
});

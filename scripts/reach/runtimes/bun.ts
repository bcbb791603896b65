import { createPackagedRuntime } from "./create-packaged-runtime.ts";

/** Bun, which finds packages itself, by the condition `node` among others. */
export const bun = createPackagedRuntime("Bun", {
  from: "@oven/bun-linux-x64",
  executable: "bin/bun",
  program: "print",
  format: "esm",
});

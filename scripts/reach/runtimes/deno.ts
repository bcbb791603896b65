import { createPackagedRuntime } from "./create-packaged-runtime.ts";

/** Deno with packages in node_modules, by the condition `node` among others, and with no more permissions than calls need. */
export const deno = createPackagedRuntime("Deno", {
  from: "@deno/linux-x64-glibc",
  executable: "deno",
  args: ["run", "--no-prompt", "--node-modules-dir=manual", "--allow-net"],
  program: "print",
  format: "esm",
});

import { createPackagedRuntime } from "./create-packaged-runtime.ts";

/** workerd, which Cloudflare Workers run on, without anything of Node's. */
export const workerd = createPackagedRuntime("workerd", {
  from: "@cloudflare/workerd-linux-64",
  executable: "bin/workerd",
  args: ["test"],
  program: "worker-test",
  // As wrangler bundles.
  conditions: ["workerd", "worker", "browser"],
  format: "esm",
  config: {
    file: "config.capnp",
    text: `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "program.mjs", esModule = embed "program.mjs")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
);
`,
  },
});

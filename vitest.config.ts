import { defineConfig } from "vitest/config";
import { ClosingLineReporter } from "./scripts/ci/closing-line.ts";

// Packages meet each other's source under this condition, so no test needs a build first.
const conditions = ["@livespec/source"];
// What Node itself asks for, besides. Not "module", Vite's default: some packages have files there that only a bundler can follow.
const nodes = ["node", "development|production"];

export default defineConfig({
  resolve: { conditions: [...conditions, ...nodes] },
  ssr: { resolve: { conditions: [...conditions, ...nodes] } },
  test: {
    include: ["{specs,conformance,scripts,bench,examples}/test/**/*.test.ts", "packages/*/test/**/*.test.ts"],
    // No test patches what another may see, so files may share workers, and with them what takes a second to import.
    isolate: false,
    // Some tests lint whole specs or build whole projects; how long that takes is nothing a test decides.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    execArgv: conditions.map((condition) => `--conditions=${condition}`),
    reporters: ["default", new ClosingLineReporter()],
    typecheck: {
      enabled: true,
      include: ["packages/*/test/**/*.test-d.ts"],
      tsconfig: "./tsconfig.types.json",
    },
  },
});

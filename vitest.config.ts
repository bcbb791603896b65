import { defineConfig } from "vitest/config";
import { ClosingLineReporter } from "./scripts/ci/closing-line.ts";

// Packages meet each other's source under this condition, so no test needs a build first.
const conditions = ["@livespec/source"];

export default defineConfig({
  resolve: { conditions: [...conditions, "module", "node", "development|production"] },
  ssr: { resolve: { conditions: [...conditions, "module", "node", "development|production"] } },
  test: {
    include: ["{specs,scripts,bench,examples}/test/**/*.test.ts", "packages/*/test/**/*.test.ts"],
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

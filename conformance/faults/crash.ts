import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startMockedVendor } from "../start-mocked-vendor.ts";
import type { VendorUnderTest } from "../vendors/vendor-under-test.ts";
import { collectSecrets, findSecrets } from "./find-secrets.ts";

/** Scenarios in which a call that is not repeated fails, each in another way. */
const SCENARIOS = ["ok-with-error", "reset-during-body", "truncated-json"] as const;

/** Defines the tests that let processes crash and read what they print. */
export function defineCrashTests(vendor: VendorUnderTest): void {
  test.concurrent.for(SCENARIOS)(
    `${vendor.name}: a process that %s crashes prints the error and no secret`,
    async (scenario) => {
      await using started = await startMockedVendor(vendor, { scenario, wait: async () => {} });
      const { status, output } = await crash(vendor, started.url);
      expect(status).toBe(1);
      expect(output).toContain(`${vendor.calls.once.operation}: `);
      expect(findSecrets(output, collectSecrets(vendor, started.exchanges))).toEqual([]);
    },
  );
}

function crash(
  { name, functionName, credentials, calls }: VendorUnderTest,
  endpoint: string,
): Promise<{ status: unknown; output: string }> {
  const options = { ...credentials, endpoint };
  const task = { module: `@livespec/${name}`, functionName, options, ...calls.once };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--conditions=@livespec/source", fileURLToPath(new URL("crash-program.ts", import.meta.url))],
      { env: { ...process.env, LIVESPEC_CRASH: JSON.stringify(task) } },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, output: stdout + stderr }),
    );
  });
}

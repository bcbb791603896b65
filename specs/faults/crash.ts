import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { collectSecrets, findSecrets } from "./find-secrets.ts";
import type { ExchangeOnWire, FaultParties } from "./parties.ts";

/** Scenarios that a call which is not repeated dies of, each in another way. */
const DEADLY = ["ok-with-error", "reset-during-body", "truncated-json"] as const;

/** Defines the tests that let processes crash and read what these leave behind. */
export function defineCrashTests(parties: FaultParties): void {
  test.concurrent.for(DEADLY)(
    "a process that %s crashes prints the error and no secret",
    async (scenario) => {
      const exchanges: ExchangeOnWire[] = [];
      const running = await parties.start(scenario, {
        onExchange: (exchange) => exchanges.push(exchange),
        wait: async () => {},
      });
      try {
        const { status, output } = await crash(parties, running.url);
        expect(status).toBe(1);
        expect(output).toContain(`${parties.calls.once.operation}: `);
        expect(findSecrets(output, collectSecrets(parties, exchanges))).toEqual([]);
      } finally {
        await running.close();
      }
    },
  );
}

function crash(
  { maker, account, calls }: FaultParties,
  endpoint: string,
): Promise<{ status: unknown; output: string }> {
  const { operation, request } = calls.once;
  const task = { maker, options: { ...account, endpoint }, operation, request };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--conditions=@livespec/source", fileURLToPath(new URL("crash-program.ts", import.meta.url))],
      { env: { ...process.env, LIVESPEC_CRASH: JSON.stringify(task) } },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, output: stdout + stderr }),
    );
  });
}

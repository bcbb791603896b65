import type { CheckResult } from "./check.ts";
import { runCommand } from "./run-command.ts";

/** Runs a command of the repository as a check: it passes when the command does, and its fault is what the command printed. */
export async function runAsCheck(
  command: string,
  args: readonly string[],
  { root }: { readonly root: string },
): Promise<CheckResult> {
  const env = { TURBO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };
  const { status, output } = await runCommand(command, args, { cwd: root, env });
  return {
    faults: status === 0 ? [] : [output.trim() || `${command} ${args.join(" ")} exits with ${status}`],
  };
}

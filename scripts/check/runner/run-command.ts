import { spawn } from "node:child_process";

/** End of a command, with everything it printed. */
export interface CommandResult {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command to its end. Rejects only where it cannot be started. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output }));
  });
}

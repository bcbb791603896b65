import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Result of a redocly command. A lint that finds problems ends with the status 1. */
export interface RedoclyResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the redocly command in `cwd`, with nothing sent home and no update notice. */
export function runRedocly(args: readonly string[], cwd: string): Promise<RedoclyResult> {
  const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const command = join(dirname(manifest), "bin", "cli.js");
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...args], options, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? 1, stdout, stderr }),
    );
  });
}

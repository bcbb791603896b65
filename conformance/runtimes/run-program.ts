import { spawn } from "node:child_process";
import type { FactResult } from "./suite/check-fact.ts";

/** Milliseconds that a runtime may take. All of them take about a second. */
export const TIMEOUT = 60_000;

/** Runs a command to its end and reads the line of results among what it prints. */
export async function runProgram(
  command: string,
  { args, cwd }: { args: readonly string[]; cwd: string },
): Promise<readonly FactResult[]> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"], timeout: TIMEOUT });
  let output = "";
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  child.on("error", reject);
  child.on("close", () => resolve(output));
  return readResults(await promise);
}

/** Finds the line of results in what a runtime printed. Throws an error that shows all of it if there is none. */
export function readResults(output: string): readonly FactResult[] {
  // Some runtimes put a prefix before what a program prints.
  const [line] = output.match(/\[\{"fact":.*\}\]/) ?? [];
  if (line === undefined) throw new Error(`it printed no results, but\n${output.trim()}`);
  return JSON.parse(line);
}

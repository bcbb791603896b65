import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Milliseconds after which a program counts as one that hangs: several times what it takes, for busy machines. */
export const TIMEOUT = 180_000;

/** Runs a program on the sources in a process of its own, which has to end by itself: a timer or a socket would keep it. */
export async function runAlone(
  program: string,
  {
    flags = [],
    args = [],
    env = {},
  }: {
    flags?: readonly string[];
    args?: readonly string[];
    env?: Readonly<Record<string, string>>;
  } = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@livespec/source", ...flags, program, ...args],
    { env: { ...process.env, ...env }, timeout: TIMEOUT },
  );
  return stdout;
}

import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Runs the command `prism mock` on a description for as long as a function takes. The function gets its URL. */
export async function withPrismCommand<Result>(
  { command, document }: { command: string; document: string },
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const child = spawn(command, ["mock", "--port", "0", document], { stdio: ["ignore", "pipe", "pipe"] });
  // A command that cannot be started closes its stdout as well, which readUrl reports.
  const ended = new Promise((resolve) => child.once("error", resolve).once("close", resolve));
  try {
    return await use(await readUrl(child));
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

/** Reads until the line `Prism is listening on http://127.0.0.1:4010`. */
async function readUrl({ stdout, stderr }: ChildProcess): Promise<string> {
  let said = "";
  stderr?.on("data", (chunk) => {
    said += chunk;
  });
  for await (const line of createInterface({ input: stdout as NodeJS.ReadableStream })) {
    const url = line.match(/listening on (http:\S+)/)?.[1];
    if (url) {
      // A full pipe would stop the command.
      stdout?.resume();
      return url;
    }
    said += `${line}\n`;
  }
  throw new Error(`prism ended before it listened\n${said.trim()}`);
}

import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Runs the command `prism mock` on a description for as long as a function takes, which gets the URL that it listens on. */
export async function withPrismCommand<Result>(
  { command, document }: { command: string; document: string },
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const child = spawn(command, ["mock", "--port", "0", document], { stdio: ["ignore", "pipe", "pipe"] });
  // A command that cannot be started ends like any other, and readUrl says that it did.
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
      // Nobody reads on, and a full pipe would stop the command.
      stdout?.resume();
      return url;
    }
    said += `${line}\n`;
  }
  throw new Error(`prism ended before it listened\n${said.trim()}`);
}

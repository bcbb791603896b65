import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleProgram } from "../bundle-program.ts";
import type { FactResult } from "../facts/fact.ts";
import { findExecutable } from "../find-executable.ts";
import { LIMIT, readResults } from "../run-program.ts";
import type { Runtime } from "../runtime.ts";
import { servePage } from "../serve-page.ts";

/** Nothing that goes out to anybody but the page and the vendors, and no window. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Names that the same browser goes by. */
const COMMANDS = ["chromium", "chromium-browser", "google-chrome"];

const PAGE = `<!doctype html><script type="module" src="/program.js"></script>`;
const WORKER_PAGE = `<!doctype html><script>new Worker("/program.js", { type: "module" })</script>`;

/** Headless Chromium: a page, and a worker of a page, that call the vendors from another origin. */
export const chromium: readonly Runtime[] = [
  createChromium("Chromium", PAGE),
  createChromium("Chromium, a worker", WORKER_PAGE),
];

function createChromium(name: string, html: string): Runtime {
  return {
    name,
    isBrowser: true,
    find: async () => {
      const command = await findExecutable(COMMANDS, { path: process.env["PATH"] });
      if (command === undefined) return undefined;
      return {
        version: await readVersion(command),
        run: async (setting) => {
          const program = await bundleProgram(setting, {
            program: "post",
            conditions: ["browser"],
            format: "esm",
          });
          await using page = await servePage({ html, program });
          // Awaited here, because the page is served only until this function is over.
          return await openPage(command, page);
        },
      };
    },
  };
}

async function readVersion(command: string): Promise<string> {
  const child = spawn(command, ["--version"], { stdio: ["ignore", "pipe", "ignore"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  await once(child, "close");
  return /\d+(\.\d+)+/.exec(output)?.[0] ?? "unknown";
}

/** Opens a page and waits for what it has to tell. Rejects with what the browser printed where it ends before that. */
async function openPage(
  command: string,
  { url, results }: { url: string; results: Promise<string> },
): Promise<readonly FactResult[]> {
  const profile = await mkdtemp(join(tmpdir(), "livespec-chromium-"));
  const child = spawn(command, [...FLAGS, `--user-data-dir=${profile}`, "--enable-logging=stderr", url], {
    stdio: ["ignore", "ignore", "pipe"],
    timeout: LIMIT,
  });
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  const closed = once(child, "close");
  try {
    return readResults(await Promise.race([results, closed.then(() => output)]));
  } finally {
    child.kill();
    await closed;
    // Processes of the browser's that outlive it by a moment still write there.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

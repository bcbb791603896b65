import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { bundleProgram } from "./bundle-program.ts";
import { findExecutable } from "./find-executable.ts";
import { readResults, TIMEOUT } from "./run-program.ts";
import type { Runtime } from "./runtime.ts";
import type { FactResult } from "./suite/check-fact.ts";

/** No window, and no connection to others than the page and the vendors. */
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

/** Commands of the same browser. */
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
        run: async (input) => {
          const program = await bundleProgram(input, {
            output: "post",
            conditions: ["browser"],
            format: "esm",
          });
          await using page = await servePage({ html, program });
          // Awaited here, because the page is served only until this function ends.
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

/** Opens a page and waits for its results. Rejects with what the browser printed if it ends before that. */
async function openPage(
  command: string,
  { url, results }: { url: string; results: Promise<string> },
): Promise<readonly FactResult[]> {
  const profile = await mkdtemp(join(tmpdir(), "livespec-chromium-"));
  const child = spawn(command, [...FLAGS, `--user-data-dir=${profile}`, "--enable-logging=stderr", url], {
    stdio: ["ignore", "ignore", "pipe"],
    timeout: TIMEOUT,
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
    // Processes of the browser outlive it by a moment and still write there.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** A page that is served until its results are in. */
interface ServedPage extends AsyncDisposable {
  readonly url: string;
  /** Body that the page posts to `/results`. */
  readonly results: Promise<string>;
}

/** Serves a page on localhost, of another origin than the vendors, with its program under `/program.js`. */
async function servePage({ html, program }: { html: string; program: string }): Promise<ServedPage> {
  const { promise: results, resolve } = Promise.withResolvers<string>();
  const files: Readonly<Record<string, { type: string; body: string }>> = {
    "/": { type: "text/html; charset=utf-8", body: html },
    "/program.js": { type: "text/javascript; charset=utf-8", body: program },
  };
  const server = createServer(async (request: IncomingMessage, response) => {
    const file = files[request.url ?? ""];
    if (request.url === "/results") resolve(await text(request));
    response.writeHead(file ? 200 : 404, { "content-type": file?.type ?? "text/plain" }).end(file?.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    results,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

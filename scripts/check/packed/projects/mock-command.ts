import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** The mock's vendors, as its command announces them. */
export interface RunningMock {
  /** URL of each vendor. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** Environment variables of the READMEs' programs: endpoints, and credentials that the mock accepts. */
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the `livespec-mock` command of a project for as long as a function takes. */
export async function withMockCommand<Result>(
  folder: string,
  use: (mock: RunningMock) => Promise<Result>,
): Promise<Result> {
  const child = spawn("node_modules/.bin/livespec-mock", ["--port", "0", "--quiet", "--json"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    return await use(await readAnnouncement(child.stdout));
  } finally {
    child.kill("SIGTERM");
  }
}

async function readAnnouncement(stdout: NodeJS.ReadableStream): Promise<RunningMock> {
  for await (const line of createInterface({ input: stdout })) return parseAnnouncement(line);
  throw new Error("the mock's command ended before it was up");
}

interface Announcement {
  readonly vendors: readonly {
    readonly vendor: string;
    readonly url: string;
    readonly environment: Readonly<Record<string, string>>;
  }[];
}

/** Parses the line that the mock's command prints with `--json`. Throws when two vendors give one variable different values. */
export function parseAnnouncement(line: string): RunningMock {
  const { vendors } = JSON.parse(line) as Announcement;
  const env: Record<string, string> = {};
  for (const { vendor, environment } of vendors) {
    for (const [name, value] of Object.entries(environment)) {
      if ((env[name] ?? value) !== value) {
        throw new Error(
          `the mock's ${vendor} gives ${name} another value than a vendor before: rename it in "environment" of packages/mock/src/${vendor}/gateway.ts`,
        );
      }
      env[name] = value;
    }
  }
  return { endpoints: Object.fromEntries(vendors.map(({ vendor, url }) => [vendor, url])), env };
}

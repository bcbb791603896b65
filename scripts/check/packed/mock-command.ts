import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** What the mock's command said when it was up. */
export interface RunningMock {
  /** URL of each vendor. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** The credentials that it accepts, as the programs of the READMEs read them. */
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the `livespec-mock` command of a project for as long as a function takes. */
export async function withMockCommand<Result>(
  folder: string,
  use: (mock: RunningMock) => Promise<Result>,
): Promise<Result> {
  const child = spawn("node_modules/.bin/livespec-mock", ["--port", "0", "--quiet"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    return await use(await readAnnouncement(child.stdout));
  } finally {
    child.kill("SIGTERM");
  }
}

/** Reads lines such as `alibaba-live  http://127.0.0.1:4010`, each followed by one of names and values. */
async function readAnnouncement(stdout: NodeJS.ReadableStream): Promise<RunningMock> {
  const endpoints: Record<string, string> = {};
  const env: Record<string, string> = {};
  for await (const line of createInterface({ input: stdout })) {
    const [first = "", second = "", ...rest] = line.trim().split(/\s+/);
    if (/^https?:/.test(second)) endpoints[first] = second;
    else {
      const words = [first, second, ...rest];
      for (const [index, word] of words.entries()) {
        const variable = VARIABLES[word];
        if (variable) env[variable] = words[index + 1] ?? "";
      }
    }
    if (Object.values(VARIABLES).every((variable) => variable in env)) return { endpoints, env };
  }
  throw new Error("the mock's command ended before it was up");
}

const VARIABLES: Readonly<Record<string, string>> = {
  accessKeyId: "ALIBABA_CLOUD_ACCESS_KEY_ID",
  accessKeySecret: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
  sdkAppId: "TENCENT_SDK_APP_ID",
  secretKey: "TENCENT_SECRET_KEY",
};

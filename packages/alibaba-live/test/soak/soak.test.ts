import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { mockAlibabaAccount, startMock } from "@livespec/mock";
import { expect, test } from "vitest";

const run = (file: string, { flags = [] as string[], env = {} } = {}) =>
  promisify(execFile)(
    process.execPath,
    ["--conditions=@livespec/source", ...flags, join(import.meta.dirname, file)],
    { env: { ...process.env, ...env }, timeout: 55_000 },
  );

test("after eight hours of new keys, drifting clocks and full quotas the heap is what it was after the first, and nothing is left running", async (context) => {
  const { stdout } = await run("eight-hours.ts", { flags: ["--expose-gc"] });
  const { heaps, pending, calls, keys, clockRefusals, throttled, failures } = JSON.parse(stdout);
  const [first, last] = [heaps[0], heaps.at(-1)];
  expect(last / first).toBeLessThanOrEqual(1.05);
  expect(pending).toBe(0);
  // It was no quiet day.
  expect(calls).toBeGreaterThan(100_000);
  expect(keys).toBeGreaterThan(16);
  expect(clockRefusals).toBeGreaterThan(4);
  expect(throttled).toBeGreaterThan(1000);
  expect(Object.keys(failures)).toContain("Aborted");
  const share = ((100 * last) / first).toFixed(1);
  await context.annotate(
    `alibaba-live: 8 simulated hours, ${calls} calls, ${keys} keys asked for, heap at the end ${share} % of the first hour's`,
    "closing line",
  );
});

test("a process that made calls over real sockets ends by itself", async () => {
  await using mock = await startMock({ vendors: ["alibaba-live"] });
  const { accessKeyId, accessKeySecret } = mockAlibabaAccount;
  const { stdout } = await run("one-call.ts", {
    env: {
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
      ENDPOINT: mock.vendors["alibaba-live"].url,
    },
  });
  expect(stdout).toBe("86400000");
});

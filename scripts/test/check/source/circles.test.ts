import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { check } from "../../../check/source/circles.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "livespec-circles-"));
  await write("pnpm-workspace.yaml", "packages: [packages/*, conformance]\n");
  await write("packages/thing/package.json", '{ "name": "@livespec/thing" }');
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const findFaults = async () => (await check.run(root)).faults;

test("the repository has no circle", async () => {
  expect((await check.run(resolve(import.meta.dirname, "../../../.."))).faults).toEqual([]);
});

test("a planted circle of folders is reported with the imports that close it, the fewest first", async () => {
  await write("packages/thing/src/quota/lane.ts", 'import type { Call } from "../call/call.ts";');
  await write("packages/thing/src/quota/slot.ts", 'import { start } from "../call/start.ts";');
  await write("packages/thing/src/call/call.ts", "export interface Call {}");
  expect(await findFaults()).toEqual([]);
  await write("packages/thing/src/call/start.ts", 'import type { Lane } from "../quota/lane.ts";');
  expect(await findFaults()).toEqual([
    [
      "packages/thing: src/call, src/quota import each other; take away one direction by moving what both need into a place of its own, or a file to where it is used",
      "  src/call → src/quota: src/call/start.ts imports src/quota/lane.ts",
      "  src/quota → src/call: src/quota/lane.ts imports src/call/call.ts, src/quota/slot.ts imports src/call/start.ts",
    ].join("\n"),
  ]);
});

test("a circle of files in one folder is reported, in any folder of the workspace", async () => {
  await write("conformance/package.json", '{ "name": "@livespec/conformance" }');
  await write("conformance/soak/run.ts", 'import { report } from "./report.ts";');
  await write("conformance/soak/report.ts", 'import type { Run } from "./run.ts";');
  expect(await findFaults()).toEqual([
    expect.stringMatching(/^conformance: soak\/report\.ts, soak\/run\.ts import each other; /),
  ]);
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../../../../check/runner/run-command.ts";

const scripts = resolve(import.meta.dirname, "../../../..");
const configuration = join(scripts, "check/source/style/function-declarations.json");

async function findFaults(text: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "livespec-style-"));
  try {
    await writeFile(join(folder, "code.ts"), text);
    const biome = join(scripts, "node_modules/.bin/biome");
    const { output } = await runCommand(
      biome,
      ["lint", "--colors=off", `--config-path=${configuration}`, "."],
      { cwd: folder },
    );
    return [...output.matchAll(/^code\.ts:(\d+:\d+) plugin/gm)].map(([, place]) => place as string);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("exported arrow functions and function expressions are faults, however they are written", async () => {
  const text = [
    "export const a = (x: number) => x;",
    "export const b: Fn = async ({ x }) => x;",
    "export const c = <T>(x: T): T => x, d = 1;",
    "export const e = function () {};",
  ];
  expect(await findFaults(text.join("\n"))).toEqual(["1:14", "2:14", "3:14", "4:14"]);
});

test("declarations, values, and functions that are not exported are not", async () => {
  const text = [
    "export function a() { const inner = (x: number) => x; return inner; }",
    "export const b = [1].map((x) => x);",
    "export const c = { run: () => 1 };",
    "const d = () => 1;",
    "export type E = () => void;",
  ];
  expect(await findFaults(text.join("\n"))).toEqual([]);
});

import { resolve } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../../check/runner/run-command.ts";

const root = resolve(import.meta.dirname, "../../..");
const run = (...names: string[]) =>
  runCommand(process.execPath, ["scripts/check/cli.ts", ...names], { cwd: root });

test("named checks run in the order of the list", async () => {
  const { status, output } = await run("security", "workflows");
  expect({
    status,
    names: [...output.matchAll(/^✓ ([\w-]+) \(\d+\.\d s\)$/gm)].map(([, name]) => name),
  }).toEqual({
    status: 0,
    names: ["workflows", "security"],
  });
});

test("an unknown name fails before anything runs", async () => {
  const { status, output } = await run("workflows", "secruity");
  expect({ status, output }).toEqual({
    status: 1,
    output: expect.stringMatching(
      /^check: no check "secruity"; did you mean "security"\? There are style, .*\n$/,
    ),
  });
});

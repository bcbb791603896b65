import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { assertNodeVersion } from "../../../src/runtime/node/assert-node-version.ts";

const SUPPORTED = [
  "20.16.0",
  "20.20.2",
  "22.3.0",
  "22.23.3",
  "23.0.0",
  "24.21.0",
  "100.0.0",
  "27.0.0-nightly20261128",
];

const UNSUPPORTED = [
  "0.12.18",
  "16.20.2",
  "18.20.8",
  "19.9.0",
  "20.0.0",
  "20.15.1",
  "21.7.3",
  "22.0.0",
  "22.2.0",
];

test.each(SUPPORTED)("Node %s is new enough", (version) => {
  expect(() => assertNodeVersion(version)).not.toThrow();
});

test.each(UNSUPPORTED)("Node %s is refused with the versions that are needed", (version) => {
  const message = `@livespec/core needs Node 20.16 or later of Node 20, or Node 22.3 or later; this is Node ${version}`;
  expect(() => assertNodeVersion(version)).toThrow(new Error(message));
});

test("a runtime without a Node version is accepted", () => {
  expect(() => assertNodeVersion(undefined)).not.toThrow();
});

test.each(["core", "alibaba-live", "tencent-live"])(
  "the manifest of %s requires the same versions",
  async (name) => {
    const path = new URL(`../../../../${name}/package.json`, import.meta.url);
    const { engines } = JSON.parse(await readFile(path, "utf8")) as { engines: { node: string } };
    const [, oldest, newest] = /^\^(\d+\.\d+) \|\| >=(\d+\.\d+)$/.exec(engines.node) ?? [];
    expect(() => assertNodeVersion("0.0.0")).toThrow(
      `needs Node ${oldest} or later of Node 20, or Node ${newest} or later`,
    );
  },
);

test("importing core in an older Node fails at once, before anything is called", async () => {
  const index = new URL("../../../src/index.ts", import.meta.url);
  const program = `
    Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.8" } });
    await import("${index}").catch((error) => console.log(error.message));`;
  const flags = ["--conditions=@livespec/source", "--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, flags);
  expect(stdout.trim()).toMatch(/^@livespec\/core needs Node 20\.16 or later .*; this is Node 18\.20\.8$/);
});

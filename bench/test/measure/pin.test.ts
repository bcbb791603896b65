import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { pin } from "../../measure/pin.ts";

const affinityOf = (pid: number | undefined) =>
  execFileSync("taskset", ["--cpu-list", "--pid", `${pid}`], { encoding: "utf8" })
    .split(": ")[1]
    ?.trim();

const isMissing = spawnSync("taskset", ["--version"]).error !== undefined;

test.skipIf(isMissing && !process.env["CI"])(
  "a pinned process stays on the first or the last processor",
  async () => {
    const child = spawn(process.execPath, ["--eval", "process.stdin.resume()"]);
    try {
      await once(child, "spawn");
      const all = affinityOf(child.pid)?.match(/\d+/g);
      pin(child.pid as number, "server");
      expect(affinityOf(child.pid)).toBe(all?.at(0));
      pin(child.pid as number, "subject");
      // Of what is left to this process, not to the child.
      expect(affinityOf(child.pid)).toBe(affinityOf(process.pid)?.match(/\d+/g)?.at(-1));
    } finally {
      child.kill();
    }
  },
);

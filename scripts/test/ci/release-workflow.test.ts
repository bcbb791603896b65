import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const path = join(import.meta.dirname, "../../../.github/workflows/release.yml");
const { permissions, jobs } = parse(await readFile(path, "utf8"));

test("only the job that publishes may identify itself to npm, and it runs no test or build", () => {
  expect(permissions).toEqual({});
  const granted = Object.entries<{ permissions: object }>(jobs).map(([name, job]) => [name, job.permissions]);
  expect(Object.fromEntries(granted)).toEqual({
    check: { contents: "read" },
    version: { contents: "write", "pull-requests": "write" },
    publish: { contents: "write", "id-token": "write" },
  });
  const commands = jobs.publish.steps.flatMap(({ run }: { run?: string }) => run ?? []);
  expect(commands).toEqual(["npm install --global pnpm@12.21.0", "pnpm install --frozen-lockfile"]);
});

test("published packages have a provenance, and come from the job that checked them", () => {
  const { with: options, env } = jobs.publish.steps.at(-1);
  expect({ options, env, needs: jobs.publish.needs }).toEqual({
    options: { "pack-dir-artifact-id": expect.stringContaining("needs.check.outputs.packed") },
    env: { PNPM_CONFIG_PROVENANCE: "true" },
    needs: "check",
  });
});

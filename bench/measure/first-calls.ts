import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { Subject } from "../subject.ts";
import type { Measurement } from "../table.ts";
import { FINISH, measureFresh } from "./fresh-process.ts";

/** Measures the first call of each subject in processes that make no other, from their start to the answer. */
export function firstCalls({ rounds }: { rounds: number }): Measurement {
  return async (subjects, { endpoint }) => {
    // Here, because a program finds packages from where it lies.
    const folder = join(import.meta.dirname, "../node_modules/.first-calls");
    await mkdir(folder, { recursive: true });
    try {
      const programs: Record<string, string> = {};
      for (const name of subjects) programs[name] = await writeProgram(name, folder);
      const samples = await measureFresh(programs, { folder, rounds, args: [endpoint] });
      const results = subjects.map(async (name) => {
        const { subject } = (await import(`../subjects/${name}.ts`)) as { subject: Subject };
        return [name, { label: subject.label, facts: {}, samples: samples[name] ?? [] }] as const;
      });
      return Object.fromEntries(await Promise.all(results));
    } finally {
      await rm(folder, { recursive: true });
    }
  };
}

/** Writes a program as its author would have shipped it: in one file of JavaScript, packages left where they are. */
async function writeProgram(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name.replaceAll("/", "-")}.mjs`);
  const contents = `
    import { subject } from "../subjects/${name}.ts";
    const { call } = await subject.prepare(process.argv[2]);
    await call();
    ${FINISH}`;
  await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    outfile,
  });
  return outfile;
}

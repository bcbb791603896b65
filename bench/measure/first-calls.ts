import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { Measurement } from "../table.ts";
import { FINISH, measureFresh } from "./fresh-process.ts";
import { loadSubject } from "./load-subject.ts";

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
        const { label } = await loadSubject(name);
        return [name, { label, facts: {}, samples: samples[name] ?? [] }] as const;
      });
      return Object.fromEntries(await Promise.all(results));
    } finally {
      await rm(folder, { recursive: true });
    }
  };
}

/** Writes a program that makes one call, as an author would ship it: JavaScript, with packages left where they are. */
async function writeProgram(path: string, folder: string): Promise<string> {
  const [task, name] = path.split("/");
  const entry = path.replaceAll("/", "-");
  const contents = `
    import { subjects } from "../tasks/${task}.ts";
    const { call } = await subjects["${name}"].prepare(process.argv[2]);
    await call();
    ${FINISH}`;
  await build({
    stdin: { contents, resolveDir: import.meta.dirname, sourcefile: `${entry}.ts` },
    bundle: true,
    // In one file, what the other subjects import would be loaded too.
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    outdir: folder,
    entryNames: entry,
    outExtension: { ".js": ".mjs" },
  });
  return join(folder, `${entry}.mjs`);
}

import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A program that a README shows. */
export interface ReadmeProgram {
  /** Where it stands: `packages/alibaba-live/README.md:12`. */
  readonly at: string;
  readonly text: string;
}

/** Reads every program that the READMEs of the repository and of its packages show. */
export async function readPrograms(root: string): Promise<ReadmeProgram[]> {
  const paths = await Array.fromAsync(glob(["README.md", "packages/*/README.md"], { cwd: root }));
  const programs = await Promise.all(
    paths.sort().map(async (path) => extractPrograms(path, await readFile(join(root, path), "utf8"))),
  );
  return programs.flat();
}

/** Takes the code blocks marked `ts` out of a Markdown text. */
export function extractPrograms(path: string, markdown: string): ReadmeProgram[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    at: `${path}:${markdown.slice(0, match.index).split("\n").length}`,
    text: match[1] as string,
  }));
}

/**
 * Sends a program's calls to a mock: each `region` becomes the `endpoint` of the vendor whose package the program
 * imports. Everything else stays as it is shown.
 */
export function pointAtMock(text: string, endpoints: Readonly<Record<string, string>>): string {
  const vendor = Object.keys(endpoints).find((name) => text.includes(`from "@livespec/${name}"`));
  if (!vendor) return text;
  return text.replace(/^( *)region: "[\w-]+",$/gm, `$1endpoint: "${endpoints[vendor]}",`);
}

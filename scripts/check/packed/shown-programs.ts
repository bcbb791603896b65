import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { listCodeBlocks, readMark } from "./code-blocks.ts";

/** A program that a document shows. */
export interface ShownProgram {
  /** Where it stands: `packages/alibaba-live/README.md:12`. */
  readonly at: string;
  readonly text: string;
  /** Whether it is run as well as compiled. */
  readonly runs: boolean;
}

/** What the documents show: programs, and blocks of which nobody could say whether they still work. */
export interface ShownCode {
  readonly programs: readonly ShownProgram[];
  readonly faults: readonly string[];
}

/** Documents for people who use or build this. What a package's sources say in docstrings is compiled, too. */
const DOCUMENTS = ["*.md", "docs/**/*.md", "{specs,scripts,examples,bench}/*.md", "packages/*/README.md"];
const SOURCES = ["packages/*/src/**/*.ts"];

/** Reads every program that the documents and docstrings of the repository show. */
export async function readPrograms(root: string): Promise<ShownCode> {
  const read = async (patterns: readonly string[]) => {
    const paths = await Array.fromAsync(glob(patterns, { cwd: root }));
    return Promise.all(
      paths.sort().map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })),
    );
  };
  const documents = (await read(DOCUMENTS)).map(({ path, text }) => extractPrograms(path, text));
  const docstrings = (await read(SOURCES)).map(({ path, text }) => extractExamples(path, text));
  return {
    programs: [...documents.flatMap(({ programs }) => programs), ...docstrings.flat()],
    faults: documents.flatMap(({ faults }) => faults),
  };
}

/** Languages of blocks that hold no program. Everything else has to be `ts`, or `ts no-run` for what is only compiled. */
const NO_PROGRAM = ["yaml", "json", "text", "sh", "diff"];

/** Takes the programs out of a Markdown text. A block without a mark, or with an unknown one, is a fault. */
export function extractPrograms(path: string, markdown: string): ShownCode {
  const programs: ShownProgram[] = [];
  const faults: string[] = [];
  for (const { line, mark, text } of listCodeBlocks(markdown)) {
    const at = `${path}:${line}`;
    const { language = "", isNotRun = false } = readMark(mark) ?? {};
    if (language === "ts") programs.push({ at, text, runs: !isNotRun });
    else if (!NO_PROGRAM.includes(language) || isNotRun)
      faults.push(`${at}: a block marked "${mark}": write ts, ts no-run or ${NO_PROGRAM.join(", ")}`);
  }
  return { programs, faults };
}

/** Takes the examples out of the docstrings of a source. They are compiled only: a docstring has no room to be run. */
export function extractExamples(path: string, source: string): ShownProgram[] {
  return [...source.matchAll(/^ *\* ```ts(?: no-run)?\n((?: *\*.*\n)*?) *\* ```$/gm)].map((match) => ({
    at: `${path}:${source.slice(0, match.index).split("\n").length}`,
    text: (match[1] as string).replace(/^ *\* ?/gm, ""),
    runs: false,
  }));
}

/**
 * Sends a program's calls to a mock: each `region` becomes the `endpoint` of the vendor whose package the program
 * imports. Everything else stays as it is shown.
 */
export function pointAtMock(text: string, endpoints: Readonly<Record<string, string>>): string {
  const vendor = Object.keys(endpoints).find((name) => text.includes(`from "@livespec/${name}`));
  if (!vendor) return text;
  return text.replace(/^( *)region: "[\w-]+",$/gm, `$1endpoint: "${endpoints[vendor]}",`);
}

import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { listCodeBlocks, readMark } from "./code-blocks.ts";

/** A program that a document shows. */
export interface ShownProgram {
  /** Place of the block: `packages/alibaba-live/README.md:12`. */
  readonly at: string;
  readonly text: string;
  /** Set if it is run as well as compiled. */
  readonly runs: boolean;
}

/** Programs in the documents, and blocks that cannot be checked. */
export interface ShownCode {
  readonly programs: readonly ShownProgram[];
  readonly faults: readonly string[];
}

/** Documents whose programs are compiled; docstrings in sources are compiled too. */
const DOCUMENTS = [
  "*.md",
  "docs/**/*.md",
  "{specs,scripts,conformance,examples,bench}/*.md",
  "packages/*/README.md",
];
const SOURCES = ["packages/*/src/**/*.ts"];

/** Reads every program in the documents and docstrings of the repository. */
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

/** Languages of blocks that are not programs. Every other block must be `ts`, or `ts no-run` when it is only compiled. */
const NO_PROGRAM = ["yaml", "json", "text", "sh", "diff"];

/** Extracts the programs of a Markdown document. A block without a known mark is a fault. */
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

/** Extracts the examples in the docstrings of a source file. They are compiled only. */
export function extractExamples(path: string, source: string): ShownProgram[] {
  return [...source.matchAll(/^ *\* ```ts(?: no-run)?\n((?: *\*.*\n)*?) *\* ```$/gm)].map((match) => ({
    at: `${path}:${source.slice(0, match.index).split("\n").length}`,
    text: (match[1] as string).replace(/^ *\* ?/gm, ""),
    runs: false,
  }));
}

/**
 * Points a program's calls at a mock: each `region` becomes the `endpoint` of the vendor whose package the program imports.
 * Everything else stays as it is shown.
 */
export function pointAtMock(text: string, endpoints: Readonly<Record<string, string>>): string {
  const imported = new Set([...text.matchAll(/ from "@livespec\/([\w-]+)[/"]/g)].map(([, name]) => name));
  const vendor = Object.keys(endpoints).find((name) => imported.has(name));
  if (vendor === undefined) return text;
  return text.replace(/^( *)region: "[\w-]+",$/gm, `$1endpoint: "${endpoints[vendor]}",`);
}

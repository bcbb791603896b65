import { glob, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { listCodeBlocks, readMark } from "./code-blocks.ts";

/** Files that a README tells people to write into their projects. */
export interface Recipes {
  /** Name of the package's folder: `alibaba-live`. */
  readonly vendor: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Recipes of all READMEs, and what is wrong with them. */
export interface FoundRecipes {
  readonly recipes: readonly Recipes[];
  readonly faults: readonly string[];
}

const HEADING = "With CommonJS, Jest and others";

/** Reads the recipes of every vendor's README. The section has to be the same in all of them but for the vendor's name. */
export async function readRecipes(root: string): Promise<FoundRecipes> {
  const paths = (await Array.fromAsync(glob("packages/*-live/README.md", { cwd: root }))).sort();
  const sections = await Promise.all(
    paths.map(async (path) => ({
      path,
      vendor: basename(dirname(path)),
      text: findSection(await readFile(join(root, path), "utf8")),
    })),
  );
  const [first, ...others] = sections.map(({ text, vendor }) => withoutNames(text, vendor));
  const different = sections.slice(1).filter((_, index) => others[index] !== first);
  return {
    recipes: sections.map(({ vendor, text }) => ({ vendor, files: extractRecipes(text) })),
    faults: [
      ...sections.filter(({ text }) => text === "").map(({ path }) => `${path}: has no section "${HEADING}"`),
      ...different.map(({ path }) => `${path}: "${HEADING}" differs from ${sections[0]?.path}`),
    ],
  };
}

/** The text between the heading and the next one. */
export const findSection = (markdown: string): string =>
  new RegExp(`^## ${HEADING}\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, "m").exec(markdown)?.[1] ?? "";

/** Takes the blocks that have the name of a file out of a Markdown text. */
export const extractRecipes = (markdown: string): ReadonlyMap<string, string> =>
  new Map(
    listCodeBlocks(markdown).flatMap(({ mark, text }) => {
      const file = readMark(mark)?.file;
      return file === undefined ? [] : [[file, text] as const];
    }),
  );

/** Takes the vendor's name out, as packages have it and as exports have it: `alibaba-live`, `AlibabaLive`. */
function withoutNames(text: string, vendor: string): string {
  const inPascalCase = vendor.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return text.replaceAll(vendor, "").replaceAll(inPascalCase, "");
}

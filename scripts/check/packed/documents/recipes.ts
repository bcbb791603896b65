import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { toRole } from "../../../workspace/role.ts";
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

/** Reads the recipes of every vendor's README. The section must be the same in all of them except for the vendor's name. */
export async function readRecipes(
  root: string,
  packages: readonly { readonly folder: string }[],
): Promise<FoundRecipes> {
  const folders = packages.map(({ folder }) => folder).filter((folder) => toRole(folder) === "vendor");
  const sections = await Promise.all(
    folders.sort().map(async (folder) => ({
      path: `${folder}/README.md`,
      vendor: basename(folder),
      text: findSection(await readFile(join(root, folder, "README.md"), "utf8")),
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

/** Finds the text between the heading and the next one. */
export function findSection(markdown: string): string {
  const section = new RegExp(`^## ${HEADING}\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, "m").exec(markdown);
  return section?.[1] ?? "";
}

/** Extracts the blocks of a Markdown document that have a file name. */
export function extractRecipes(markdown: string): ReadonlyMap<string, string> {
  return new Map(
    listCodeBlocks(markdown).flatMap(({ mark, text }) => {
      const file = readMark(mark)?.file;
      return file === undefined ? [] : [[file, text] as const];
    }),
  );
}

/** Removes the vendor's name as packages have it and as exports have it: `alibaba-live`, `AlibabaLive`. */
function withoutNames(text: string, vendor: string): string {
  const inPascalCase = vendor.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return (
    text
      .replace(new RegExp(`(?<![\\w-])${vendor}(?![\\w-])`, "g"), "")
      .replace(new RegExp(`(?<![A-Z])${inPascalCase}(?![a-z])`, "g"), "")
      // A longer name breaks a line elsewhere.
      .replace(/,(?=\s*[}\])])/g, "")
      .replace(/\s+/g, " ")
  );
}

import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse as parseYaml } from "yaml";
import type { ErrorCategory } from "./error-category.ts";

/** One code that the vendor refuses with. */
export interface CataloguedError {
  readonly code: string | number;
  /** HTTP status; the first one where the vendor's pages differ, undefined where it says nothing. */
  readonly status?: number;
  readonly meaning: string;
  readonly category: ErrorCategory;
}

/** Reads `x-error-catalogue` of a spec, in place or in the file beside the spec that it refers to; empty without one. */
export const readErrorCatalogue = async (
  catalogue: unknown,
  specFile: string,
): Promise<readonly CataloguedError[]> => {
  const { $ref } = (catalogue ?? {}) as { $ref?: string };
  const entries =
    $ref === undefined ? catalogue : parseYaml(await readFile(join(dirname(specFile), $ref), "utf8"));
  return ((entries ?? []) as Entry[]).map(({ code, status, meaning, category }) => {
    const [first] = [status].flat();
    return { code, ...(first !== undefined && { status: first }), meaning, category };
  });
};

interface Entry extends Omit<CataloguedError, "status"> {
  readonly status?: number | number[];
}

import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse as parseYaml } from "yaml";

/** Categories of vendor error codes; docs/spec-authoring.md defines each. */
export const REFUSAL_CATEGORIES = [
  "throttled",
  "transient",
  "clock",
  "credentials",
  "permission",
  "invalid",
  "not-found",
  "conflict",
  "quota-exhausted",
  "unavailable",
] as const;

/** Category of a vendor's error code. */
export type RefusalCategory = (typeof REFUSAL_CATEGORIES)[number];

/** One error code of a vendor. */
export interface CataloguedError {
  readonly code: string | number;
  /** HTTP status; the first one where the vendor's pages differ, undefined where they have none. */
  readonly status?: number;
  readonly meaning: string;
  readonly category: RefusalCategory;
}

/** Reads `x-error-catalogue` of a spec, inline or from the file beside the spec that it refers to; empty without one. */
export async function readErrorCatalogue(
  catalogue: unknown,
  specFile: string,
): Promise<readonly CataloguedError[]> {
  const { $ref } = (catalogue ?? {}) as { $ref?: string };
  const entries =
    $ref === undefined ? catalogue : parseYaml(await readFile(join(dirname(specFile), $ref), "utf8"));
  return ((entries ?? []) as CatalogueEntry[]).map(({ code, status, meaning, category }) => {
    const [first] = [status].flat();
    return { code, ...(first !== undefined && { status: first }), meaning, category };
  });
}

interface CatalogueEntry extends Omit<CataloguedError, "status"> {
  readonly status?: number | number[];
}

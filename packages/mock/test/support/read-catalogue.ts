import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { locateSpec } from "../../src/spec/load-spec.ts";

/** Reads the error codes of a vendor's spec. */
export const readCatalogue = async (vendor: string): Promise<readonly (string | number)[]> => {
  const text = await readFile(join(dirname(locateSpec(vendor)), "errors.yaml"), "utf8");
  return (parse(text) as { code: string | number }[]).map(({ code }) => code);
};

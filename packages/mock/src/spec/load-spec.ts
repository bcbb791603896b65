import { readFile } from "node:fs/promises";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { parse as parseYaml } from "yaml";
import { toReason } from "../reason.ts";
import { withJsonFieldsAsTexts } from "./json-fields.ts";
import type { Operation, Spec } from "./spec.ts";
import type { Wire } from "./wire.ts";

/** The facts of a spec, and the whole of it. */
export interface LoadedSpec extends Spec {
  /** Every operation as the spec describes it. */
  readonly described: PrismOperations;
  /** The same as Prism is to judge it. */
  readonly prism: PrismOperations;
}

export type PrismOperations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/** Reads a spec, multi-file or bundled. Throws an Error of one line that names the file. */
export const loadSpec = async (file: string): Promise<LoadedSpec> => {
  try {
    const root = readRoot(await readFile(file, "utf8"), file);
    const described = await getHttpOperationsFromSpec(file);
    if (described.length === 0) throw new Error("it has no operations");
    const operations = described.map(toOperation);
    return { ...root, operations, described, prism: described.map(withJsonFieldsAsTexts) };
  } catch (error) {
    throw new Error(`cannot read the spec ${file}: ${toReason(error)}`, { cause: error });
  }
};

const readRoot = (text: string, file: string): Pick<Spec, "version" | "wire"> => {
  const root: unknown = file.endsWith(".json") ? JSON.parse(text) : parseYaml(text);
  const { info, "x-wire": wire } = (root ?? {}) as { info?: { version?: unknown }; "x-wire"?: Wire };
  if (info?.version === undefined) throw new Error("it is no OpenAPI description: info.version is missing");
  return { version: String(info.version), wire: wire ?? {} };
};

const toOperation = ({ iid, method, path, extensions }: PrismOperations[number]): Operation => {
  const errors = extensions?.["x-errors"];
  return {
    ...(iid !== undefined && { id: iid }),
    method: method.toUpperCase(),
    path,
    errors: Array.isArray(errors) ? errors.map(String) : [],
  };
};

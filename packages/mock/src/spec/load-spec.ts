import { readFile } from "node:fs/promises";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { parse as parseYaml } from "yaml";
import { toReason } from "../reason.ts";
import { readErrorCatalogue } from "./error-catalogue.ts";
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
    const { catalogue, ...root } = readRoot(await readFile(file, "utf8"), file);
    const described = await getHttpOperationsFromSpec(file);
    if (described.length === 0) throw new Error("it has no operations");
    const operations = described.map(toOperation);
    const errors = await readErrorCatalogue(catalogue, file);
    return { ...root, operations, errors, described, prism: described.map(withJsonFieldsAsTexts) };
  } catch (error) {
    throw new Error(`cannot read the spec ${file}: ${toReason(error)}`, { cause: error });
  }
};

interface Root {
  readonly info?: { readonly version?: unknown };
  readonly servers?: readonly { readonly url?: unknown }[];
  readonly "x-wire"?: Wire;
  readonly "x-error-catalogue"?: unknown;
}

const readRoot = (
  text: string,
  file: string,
): Pick<Spec, "version" | "hosts" | "wire"> & { catalogue: unknown } => {
  const root = ((file.endsWith(".json") ? JSON.parse(text) : parseYaml(text)) ?? {}) as Root;
  const { info, servers = [], "x-wire": wire = {}, "x-error-catalogue": catalogue } = root;
  if (info?.version === undefined) throw new Error("it is no OpenAPI description: info.version is missing");
  return { version: String(info.version), hosts: servers.flatMap(toHost), wire, catalogue };
};

/** None for a URL that is relative, or a template with variables for its host. */
const toHost = ({ url }: { readonly url?: unknown }): readonly string[] => {
  const text = String(url);
  return URL.canParse(text) && !text.includes("{") ? [new URL(text).hostname] : [];
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

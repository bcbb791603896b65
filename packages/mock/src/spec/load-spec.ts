import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { parse as parseYaml } from "yaml";
import { toFirstLine } from "../messages.ts";
import type { WireTemplates } from "../wire/wire-templates.ts";
import { readErrorCatalogue } from "./error-catalogue.ts";
import { withJsonFieldsAsStrings } from "./json-fields.ts";
import type { ParsedSpec, PrismOperation } from "./parsed-spec.ts";
import type { DescribedOperation, SpecFacts } from "./spec.ts";

/** Loads a vendor's spec from a file, or by default the one of `@livespec/specs`. */
export function loadVendorSpec(vendor: string, file?: string): Promise<ParsedSpec> {
  if (file !== undefined) return loadSpec(file);
  const loaded = shipped.get(vendor) ?? loadSpec(locateSpec(vendor));
  shipped.set(vendor, loaded);
  return loaded;
}

// Loaded once per process: loading takes 0.1 s and more, and tests start a mock for each of many scenarios.
const shipped = new Map<string, Promise<ParsedSpec>>();

/**
 * Locates the spec of a vendor: `openapi.yaml` under the condition `@livespec/source`, the bundled JSON otherwise. Node resolves
 * it, so that the mock reads the same file as everything else in the process.
 */
export function locateSpec(vendor: string): string {
  return createRequire(import.meta.url).resolve(`@livespec/specs/${vendor}.json`);
}

/** Reads a spec, multi-file or bundled. Throws an Error with a one-line message that names the file. */
export async function loadSpec(file: string): Promise<ParsedSpec> {
  try {
    const { catalogue, ...root } = readRoot(await readFile(file, "utf8"), file);
    const described = await getHttpOperationsFromSpec(file);
    if (described.length === 0) throw new Error("it has no operations");
    const operations = described.map(toDescribedOperation);
    const errors = await readErrorCatalogue(catalogue, file);
    return { ...root, operations, errors, described, prism: described.map(withJsonFieldsAsStrings) };
  } catch (error) {
    throw new Error(`cannot read the spec ${file}: ${toFirstLine(error)}`, { cause: error });
  }
}

interface SpecRoot {
  readonly info?: { readonly version?: unknown };
  readonly servers?: readonly { readonly url?: unknown }[];
  readonly "x-wire"?: WireTemplates;
  readonly "x-error-catalogue"?: unknown;
}

const readRoot = (
  text: string,
  file: string,
): Pick<SpecFacts, "version" | "hosts" | "wire"> & { catalogue: unknown } => {
  const root = ((file.endsWith(".json") ? JSON.parse(text) : parseYaml(text)) ?? {}) as SpecRoot;
  const { info, servers = [], "x-wire": wire = {}, "x-error-catalogue": catalogue } = root;
  if (info?.version === undefined) throw new Error("not an OpenAPI description: info.version is missing");
  return { version: String(info.version), hosts: servers.flatMap(toHost), wire, catalogue };
};

/** Returns no host for a relative URL, or for a template with variables in it. */
const toHost = ({ url }: { readonly url?: unknown }): readonly string[] => {
  const text = String(url);
  return URL.canParse(text) && !text.includes("{") ? [new URL(text).hostname] : [];
};

const toDescribedOperation = ({ iid, method, path, extensions }: PrismOperation): DescribedOperation => {
  const errors = extensions?.["x-errors"];
  return {
    ...(iid !== undefined && { id: iid }),
    method: method.toUpperCase(),
    path,
    errors: Array.isArray(errors) ? errors.map(String) : [],
  };
};

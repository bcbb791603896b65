import openapiTS, { astToString } from "openapi-typescript";
import type { LoadedSpec } from "../read/load-spec.ts";
import { listOperations, resolveRef, type SpecDocument, type SpecParameter } from "../read/spec-document.ts";

/** Writes `schema.ts`: the document's types, as openapi-typescript sees them. */
export async function renderSchema({ document }: LoadedSpec): Promise<string> {
  const ast = await openapiTS(withoutSuppliedParameters(document) as never, {
    // A property with a default would otherwise become required in requests too.
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(ast);
}

/** What the client supplies by itself is nothing a caller should be asked for. */
function withoutSuppliedParameters(document: SpecDocument): SpecDocument {
  const copy = structuredClone(document);
  for (const { operation } of listOperations(copy)) {
    const kept = operation.parameters?.filter(
      (parameter) => !resolveRef(document, parameter)["x-supplied-by-client"],
    );
    Object.assign(operation, { parameters: kept });
  }
  const shared = (copy.components?.["parameters"] ?? {}) as Record<string, SpecParameter>;
  for (const [name, parameter] of Object.entries(shared)) {
    if (parameter["x-supplied-by-client"]) delete shared[name];
  }
  return copy;
}

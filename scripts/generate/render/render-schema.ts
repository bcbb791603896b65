import openapiTS, { astToString } from "openapi-typescript";
import type { LoadedSpec } from "../read/load-spec.ts";
import { isLongInteger, OPAQUE } from "../read/long-integer.ts";
import { listOperations, resolveRef, type SpecDocument, type SpecParameter } from "../read/spec-document.ts";

/** Writes `schema.ts`: the document's types, as openapi-typescript sees them. */
export async function renderSchema({ document }: LoadedSpec): Promise<string> {
  // Not structuredClone: what is one object in two places would stay one, and be changed in both.
  const copy: SpecDocument = JSON.parse(JSON.stringify(document));
  leaveOutSupplied(copy);
  visit(copy, (node) => describeReferences(copy, node));
  for (const { operation } of listOperations(copy)) {
    visit(operation.parameters, (node) => widen(node, { isRequest: true }));
    const form = operation.requestBody && resolveRef(copy, operation.requestBody).content?.[FORM];
    for (const field of Object.values((form && resolveRef(copy, form.schema).properties) ?? {}))
      for (const node of [field, (field as Node)["items"]])
        if (node) widen(node as Node, { isRequest: true });
  }
  visit(copy.components?.["parameters"], (node) => widen(node, { isRequest: true }));
  visit(copy, (node) => widen(node, { isRequest: false }));
  const ast = await openapiTS(copy as never, {
    // A property with a default would otherwise become required in requests too.
    defaultNonNullable: false,
    silent: true,
  });
  return astToString(ast);
}

/** What the client supplies by itself is nothing a caller should be asked for. */
function leaveOutSupplied(document: SpecDocument): void {
  for (const { operation } of listOperations(document)) {
    const kept = operation.parameters?.filter(
      (parameter) => !resolveRef(document, parameter)["x-supplied-by-client"],
    );
    Object.assign(operation, { parameters: kept });
  }
  const shared = (document.components?.["parameters"] ?? {}) as Record<string, SpecParameter>;
  for (const [name, parameter] of Object.entries(shared)) {
    if (parameter["x-supplied-by-client"]) delete shared[name];
  }
}

type Node = Record<string, unknown>;

function visit(value: unknown, act: (node: Node) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) act(value as Node);
  for (const member of Object.values(value)) visit(member, act);
}

/** A field that is a reference has no docs of its own: it gets those of what it refers to, or an editor shows none. */
function describeReferences(document: SpecDocument, { properties }: Node): void {
  if (typeof properties !== "object" || properties === null) return;
  for (const field of Object.values(properties as Record<string, Node>)) {
    if (typeof field !== "object" || !("$ref" in field) || "description" in field) continue;
    const { description } = resolveRef<Node>(document, field as never);
    if (description !== undefined) Object.assign(field, { description });
  }
}

/** In JSON, a map of a form among that, digits would travel as a string. */
const FORM = "application/x-www-form-urlencoded";

/**
 * Lets a long integer be a string of its digits: in requests each that is written as text, in answers only what is handed back and never calculated with,
 * so that a time or a count stays a number to the compiler.
 */
function widen(node: Node, { isRequest }: { readonly isRequest: boolean }): void {
  if (isLongInteger(node) && (isRequest || node[OPAQUE]))
    Object.assign(node, { type: ["integer", "string"] });
}

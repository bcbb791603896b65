import { isLongInteger, OPAQUE } from "./long-integer.ts";
import { listOperations, resolveRef, type SpecDocument, type SpecParameter } from "./spec-document.ts";

/**
 * Prepares a copy of a description for the generator of types: without the parameters that the client supplies, with docs at every
 * field, and with strings of digits where a long integer may be one.
 */
export function toTypesDocument(document: SpecDocument): object {
  // Not structuredClone: an object that stands in two places would stay one, and be changed in both.
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
  return copy;
}

/** Removes the parameters that the client supplies, which no caller should be asked for. */
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

/** Copies the docs of a shared schema to each field that refers to it, because an editor shows none otherwise. */
function describeReferences(document: SpecDocument, { properties }: Node): void {
  if (typeof properties !== "object" || properties === null) return;
  for (const field of Object.values(properties as Record<string, Node>)) {
    if (typeof field !== "object" || !("$ref" in field) || "description" in field) continue;
    const { description } = resolveRef<Node>(document, field as never);
    if (description !== undefined) Object.assign(field, { description });
  }
}

/** Body of a form. In JSON, and so in a map within a form, digits would travel as a string. */
const FORM = "application/x-www-form-urlencoded";

/**
 * Lets a long integer be a string of its digits: in requests wherever it is written as text, in answers only where it is handed
 * back and never calculated with, so that a time or a count stays a number to the compiler.
 */
function widen(node: Node, { isRequest }: { readonly isRequest: boolean }): void {
  if (isLongInteger(node) && (isRequest || node[OPAQUE]))
    Object.assign(node, { type: ["integer", "string"] });
}

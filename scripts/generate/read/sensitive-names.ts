import { resolveRef, type SpecDocument } from "./spec-document.ts";

/** Keys of schemas that have no name of their own and go by that of the field they are a part of. */
const PART = /^(schema|items|prefixItems|additionalProperties|allOf|anyOf|oneOf|\d+)$/;

/**
 * Names of all properties and parameters that the spec marks `x-sensitive`, sorted. A list and a map go by their own name where
 * their values are marked, and so does every field that refers to a shared schema: these are the names that travel.
 */
export function listSensitiveNames(document: object): string[] {
  const names = new Set<string>();
  const visit = (value: unknown, name: string) => {
    if (typeof value !== "object" || value === null) return;
    const node = resolveRef<Record<string, unknown>>(document as SpecDocument, value as never);
    // A parameter says its own name; a property is called what its parent calls it.
    const own = typeof node["in"] === "string" ? String(node["name"]) : name;
    if (node["x-sensitive"] === true || "x-sensitive" in value) names.add(own);
    for (const [key, child] of Object.entries(value)) {
      if (key !== "properties") visit(child, PART.test(key) ? own : key);
      else for (const [field, schema] of Object.entries(Object(child))) visit(schema, field);
    }
  };
  visit(document, "");
  return [...names].sort();
}

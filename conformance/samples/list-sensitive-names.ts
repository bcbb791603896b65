import { type DescriptionNode, followReference } from "./follow-reference.ts";

/** Keys of schemas without a name of their own: they go by the name of the field that they are a part of. */
const PARTS = /^(schema|items|additionalProperties|allOf|anyOf|oneOf|\d+)$/;

/** Lists the names of all fields and parameters that a bundled description marks `x-sensitive`, sorted. */
export function listSensitiveNames(description: DescriptionNode): string[] {
  const names = new Set<string>();
  const visit = (value: unknown, name: string) => {
    if (typeof value !== "object" || value === null) return;
    const node = followReference(description, value as DescriptionNode);
    const own = node["in"] === undefined ? name : String(node["name"]);
    if (node["x-sensitive"] === true) names.add(own);
    for (const [key, child] of Object.entries(value)) {
      if (key !== "properties") visit(child, PARTS.test(key) ? own : key);
      else for (const [field, schema] of Object.entries(Object(child))) visit(schema, field);
    }
  };
  // Schemas of components have no name on the wire: what refers to them has.
  const { paths, webhooks } = description;
  visit({ paths, webhooks }, "");
  const { schemas, parameters } = (description["components"] ?? {}) as Record<string, DescriptionNode>;
  for (const part of [...Object.values(schemas ?? {}), ...Object.values(parameters ?? {})]) visit(part, "");
  names.delete("");
  return [...names].sort();
}

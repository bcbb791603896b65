/** A part of a description. */
export type DescriptionNode = Readonly<Record<string, unknown>>;

/** Follows references, all of which point into a bundled description. */
export function followReference(description: DescriptionNode, node: DescriptionNode): DescriptionNode {
  if (typeof node["$ref"] !== "string") return node;
  const keys = node["$ref"].slice("#/".length).split("/");
  const found = keys
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, key) => (at as DescriptionNode | undefined)?.[key], description);
  if (typeof found !== "object") throw new Error(`nothing at ${node["$ref"]}`);
  return followReference(description, found as DescriptionNode);
}

/** Names of all properties and parameters that the spec marks `x-sensitive`, sorted. */
export function listSensitiveNames(document: object): string[] {
  const names = new Set<string>();
  const visit = (node: unknown, key: string) => {
    if (typeof node !== "object" || node === null) return;
    const { "x-sensitive": isSensitive, name, in: place } = node as Record<string, unknown>;
    // A parameter says its own name; a property is called what its parent calls it.
    if (isSensitive === true) names.add(place === undefined ? key : String(name));
    for (const [childKey, child] of Object.entries(node)) visit(child, childKey);
  };
  visit(document, "");
  return [...names].sort();
}

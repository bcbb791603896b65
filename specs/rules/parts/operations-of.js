const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * The operations of one path, each with the location that a problem is reported at. Looks through the `$ref` that every path
 * is. What is no object is no operation; redocly says so.
 */
export function operationsOf(pathItem, { resolve }, location) {
  const { node, location: place } = pathItem.$ref ? resolve(pathItem) : { node: pathItem, location };
  if (!node) return [];
  return METHODS.filter((method) => typeof (node[method] ?? "") === "object").map((method) => ({
    operation: node[method],
    location: place.child([method]),
  }));
}

/** The operations and webhooks of the whole description, each with the name that it has in the root. */
export function allOperationsOf(root, context) {
  return ["paths", "webhooks"].flatMap((section) => operationsIn(section, root, context));
}

/** The operations of the root's `paths`, or of its `webhooks`. */
export function operationsIn(section, root, context) {
  const place = context.location.child([section]);
  return Object.entries(root[section] ?? {}).flatMap(([name, pathItem]) =>
    operationsOf(pathItem, context, place.child([name])).map((one) => ({ name, ...one })),
  );
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * The operations of one path, each with the location that a problem is reported at.
 * Looks through the `$ref` that every path is.
 */
export function operationsOf(pathItem, { resolve }, location) {
  const { node, location: place } = pathItem.$ref ? resolve(pathItem) : { node: pathItem, location };
  if (!node) return [];
  return METHODS.filter((method) => method in node).map((method) => ({
    operation: node[method],
    location: place.child([method]),
  }));
}

/** The operationIds of the whole description. */
export function operationIdsOf(root, context) {
  const paths = context.location.child(["paths"]);
  return Object.entries(root.paths ?? {}).flatMap(([path, pathItem]) =>
    operationsOf(pathItem, context, paths.child([path])).map(({ operation }) => operation.operationId),
  );
}

/**
 * Finds the contents of a description at a correction's `at`, in one operation. `exists` is always there; the rest as far as it can be
 * said of such a place: `path`, `servers`, `codes`, `in`, `name`, `required`, `schemas`, `fields`, `examples`.
 */
export function placeAt(at, { name: path, operation, location }, { root, resolve, catalogue }) {
  const [kind, ...names] = at.split(".");
  const follow = createFollow(resolve);
  const here = { node: operation, from: location.source.absoluteRef };
  switch (kind) {
    case "path":
      return { exists: true, path };
    case "servers":
      return { exists: true, servers: (operation.servers ?? root.servers).map(({ url }) => url) };
    case "errors":
      return codesAt(names.join("."), operation["x-errors"] ?? [], catalogue);
    case "examples":
      return {
        exists: true,
        examples: bodiesIn(here, follow).flatMap(({ examples }) => allValuesIn(examples)),
      };
    case "query":
      return parameterAt(names, here, follow);
    default:
      return bodyAt(kind, names, { here, follow });
  }
}

/** A function that looks through references, which may lead from file to file. */
const createFollow = (resolve) =>
  function follow({ node, from }) {
    if (typeof node?.$ref !== "string") return { node, from };
    const { node: target, location } = resolve(node, from);
    return target === undefined
      ? { node: {}, from }
      : follow({ node: target, from: location.source.absoluteRef });
  };

function codesAt(code, codes, catalogue) {
  if (!code) return { exists: true, codes };
  return { exists: [...codes, ...catalogue].map(String).includes(code), name: code };
}

function parameterAt([name, ...rest], here, follow) {
  const { node: list, from } = follow({ node: here.node.parameters ?? [], from: here.from });
  const parameters = list.map((node) => follow({ node, from }));
  const found = parameters.find(({ node }) => node.in === "query" && node.name === name);
  if (!found) return { exists: false, name, in: "query" };
  const { schema, example, required = false } = found.node;
  const start = { schemas: [{ node: schema, from: found.from }], examples: [example], required };
  return { ...walk(start, rest, follow), in: "query", name: rest.at(-1) ?? name };
}

function bodyAt(kind, names, { here, follow }) {
  const bodies = bodiesIn(here, follow).filter((body) => body.kind === kind);
  const start = {
    schemas: bodies.map(({ schema }) => schema),
    examples: bodies.flatMap(({ examples }) => examples),
    required: kind === "request" && bodies.some(({ required }) => required),
  };
  return { ...walk(start, names, follow), in: "body", name: names.at(-1) };
}

/** Every body of the operation, with its schema and the values of its named examples. */
function bodiesIn({ node, from }, follow) {
  const bodies = [
    ["request", node.requestBody ?? {}],
    ...Object.values(node.responses ?? {}).map((response) => ["response", response]),
  ];
  return bodies.flatMap(([kind, body]) => {
    const { node: found, from: at } = follow({ node: body, from });
    return Object.values(found.content ?? {}).map(({ schema, examples = {} }) => ({
      kind,
      required: found.required === true,
      schema: { node: schema, from: at },
      examples: Object.values(examples).map((example) => follow({ node: example, from: at }).node.value),
    }));
  });
}

/** Goes down from field to field, through the elements of lists. */
function walk({ schemas, examples, required }, [name, ...rest], follow) {
  const variants = schemas.flatMap((schema) => variantsOf(schema, follow));
  const objects = [...variants, ...variants.flatMap((variant) => elementsOf(variant, follow))];
  if (name === undefined) {
    return {
      exists: variants.length > 0,
      schemas: variants.map(({ node }) => node),
      fields: objects.flatMap(({ node }) => Object.keys(node.properties ?? {})),
      examples: [...examples, ...variants.flatMap(({ node }) => node.examples ?? [])],
      required,
    };
  }
  const next = {
    schemas: objects
      .filter(({ node }) => Object.hasOwn(node.properties ?? {}, name))
      .map(({ node, from }) => ({ node: node.properties[name], from })),
    examples: examples.flat().flatMap((value) => (Object.hasOwn(value ?? {}, name) ? [value[name]] : [])),
    required: objects.some(({ node }) => node.required?.includes(name)),
  };
  return walk(next, rest, follow);
}

const elementsOf = ({ node, from }, follow) =>
  node.items ? variantsOf({ node: node.items, from }, follow) : [];

/** A schema and those that it is made of. */
function variantsOf(schema, follow) {
  const { node, from } = follow(schema);
  if (typeof node !== "object" || node === null) return [];
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => node[key] ?? []);
  return [{ node, from }, ...parts.flatMap((part) => variantsOf({ node: part, from }, follow))];
}

/** A value and all that are in it. */
function allValuesIn(value) {
  if (value === null || typeof value !== "object") return [value];
  return [value, ...Object.values(value).flatMap(allValuesIn)];
}

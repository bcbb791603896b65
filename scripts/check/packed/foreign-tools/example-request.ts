/** A request as `fetch` takes it. */
export interface ExampleRequest {
  /** Path and query. */
  readonly target: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Node = Readonly<Record<string, unknown>>;

interface Operation {
  readonly parameters?: readonly Node[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly examples?: Node }>> };
}

interface Example {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly Node[];
  readonly type: string;
  readonly value: Readonly<Record<string, string>>;
}

/**
 * Builds one request from the description alone: the first example of a body with plain values only, examples of the required
 * parameters, and any value for each security scheme. Throws when no operation has such an example.
 */
export function toExampleRequest(description: Node): ExampleRequest {
  const { path, method, parameters, type, value } = findExample(description);
  const sent = (place: string) =>
    Object.fromEntries([
      ...schemesOf(description)
        .filter((scheme) => scheme["in"] === place)
        .map(({ name }) => [name, "anything"]),
      ...parameters
        .filter((parameter) => parameter["required"] && parameter["in"] === place)
        .map(({ name, example }) => [name, String(example)]),
    ]) as Record<string, string>;
  return {
    target: `${path}?${new URLSearchParams(sent("query"))}`,
    method: method.toUpperCase(),
    headers: { ...sent("header"), "content-type": type },
    body: type === "application/json" ? JSON.stringify(value) : String(new URLSearchParams(value)),
  };
}

const schemesOf = ({ components }: { components?: { securitySchemes?: Record<string, Node> } }) =>
  Object.values(components?.securitySchemes ?? {});

function findExample(description: Node): Example {
  const items = Object.entries(description["paths"] as Record<string, Record<string, Operation>>);
  const operations = items.flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );
  for (const { path, method, operation } of operations) {
    const { parameters = [], requestBody } = operation;
    for (const [type, { examples = {} }] of Object.entries(requestBody?.content ?? {})) {
      const [value] = Object.values(examples).map((example) => follow(example as Node, description)["value"]);
      if (typeof value !== "object" || value === null) continue;
      if (Object.values(value).some((field) => typeof field === "object")) continue;
      return {
        path,
        method,
        parameters: parameters.map((parameter) => follow(parameter, description)),
        type,
        value: value as Record<string, string>,
      };
    }
  }
  throw new Error("no operation has an example of a body with plain values only");
}

/** Resolves a reference within the description. */
function follow(node: Node, description: Node): Node {
  if (typeof node["$ref"] !== "string") return node;
  const keys = node["$ref"].slice(2).split("/");
  return keys.reduce<unknown>((at, key) => (at as Node)[key], description) as Node;
}

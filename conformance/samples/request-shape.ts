import type { RequestRule } from "@livespec/core";

/** A request's JSON Schema: core's rules as JSON writes them, without references. */
export type RequestSchema = Omit<
  RequestRule,
  "format" | "pattern" | "enum" | "items" | "properties" | "additionalProperties"
> & {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  /** Width of an integer. */
  readonly format?: string;
  readonly items?: RequestSchema;
  readonly properties?: Readonly<Record<string, RequestSchema>>;
  readonly additionalProperties?: boolean | RequestSchema;
};

/** Shape of one operation's request. */
export interface RequestShape {
  readonly operationId: string;
  readonly schema: RequestSchema;
  /** Lists that travel as one value, joined by commas. */
  readonly joined: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const VALUES = ["type", "const", "enum", "pattern", "format", "required"];
const LIMITS = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"];
const SCHEMAS = ["items", "properties", "additionalProperties"];
const NOTES = ["description", "title", "examples", "deprecated", "contentMediaType"];

/**
 * Reads the request of every operation of a bundled description: query parameters that a caller passes and fields of the
 * body, as one object. Throws for a keyword that the samples do not cover.
 */
export function listRequestShapes(description: Node): RequestShape[] {
  const items = Object.values(description["paths"] as Node) as Node[];
  const operations = items.flatMap((item) => Object.values(item)) as Node[];
  return operations.map((operation) => toRequestShape(description, operation));
}

function toRequestShape(description: Node, operation: Node): RequestShape {
  const operationId = String(operation["operationId"]);
  const query = ((operation["parameters"] ?? []) as Node[])
    .map((parameter) => follow(description, parameter))
    .filter((parameter) => parameter["in"] === "query" && !parameter["x-supplied-by-client"]);
  const [media = {}] = Object.values(
    (operation["requestBody"] as Node | undefined)?.["content"] ?? {},
  ) as Node[];
  const body = toSchema(description, (media["schema"] ?? {}) as Node, operationId);

  const fields = query.map((parameter) => {
    const name = String(parameter["name"]);
    return [name, toSchema(description, parameter["schema"] as Node, `${operationId}.${name}`)] as const;
  });
  const required = query.filter((parameter) => parameter["required"]).map(({ name }) => String(name));
  const writings = [
    ...query.map((parameter) => [String(parameter["name"]), parameter] as const),
    ...(Object.entries(media["encoding"] ?? {}) as [string, Node][]),
  ];
  return {
    operationId,
    schema: {
      type: "object",
      required: [...required, ...(body.required ?? [])],
      properties: { ...Object.fromEntries(fields), ...body.properties },
      additionalProperties: body.additionalProperties ?? false,
    },
    joined: writings.filter(([, writing]) => writing["explode"] === false).map(([name]) => name),
  };
}

function toSchema(description: Node, node: Node, at: string): RequestSchema {
  const found = follow(description, node);
  const keywords = Object.keys(found).filter((keyword) => !keyword.startsWith("x-"));
  const unknown = keywords.find((keyword) => ![...VALUES, ...LIMITS, ...SCHEMAS, ...NOTES].includes(keyword));
  if (unknown) throw new Error(`${at}: the samples do not cover the keyword "${unknown}"`);

  const rules = keywords.filter((keyword) => [...VALUES, ...LIMITS].includes(keyword));
  const { items, properties, additionalProperties } = found as Record<string, Node | undefined>;
  const members = Object.entries(properties ?? {}) as [string, Node][];
  return {
    ...Object.fromEntries(rules.map((keyword) => [keyword, found[keyword]])),
    ...(items && { items: toSchema(description, items, `${at}[]`) }),
    ...(properties && {
      properties: Object.fromEntries(
        members.map(([name, member]) => [name, toSchema(description, member, `${at}.${name}`)]),
      ),
    }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === "object"
          ? toSchema(description, additionalProperties, `${at}.*`)
          : additionalProperties,
    }),
  };
}

/** Follows references, all of which point into a bundled description. */
function follow(description: Node, node: Node): Node {
  if (typeof node["$ref"] !== "string") return node;
  const keys = node["$ref"].slice("#/".length).split("/");
  const found = keys
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, key) => (at as Node | undefined)?.[key], description);
  if (typeof found !== "object") throw new Error(`nothing at ${node["$ref"]}`);
  return follow(description, found as Node);
}

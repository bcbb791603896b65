import type { RequestRule } from "@livespec/core/vendor";
import { type DescriptionNode, followReference } from "./follow-reference.ts";

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

const VALUES = ["type", "const", "enum", "pattern", "format", "required"];
const LIMITS = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"];
const SCHEMAS = ["items", "properties", "additionalProperties"];
const NOTES = ["description", "title", "examples", "deprecated", "contentMediaType"];

/**
 * Reads the request of every operation of a bundled description: query parameters that a caller passes and fields of the
 * body, as one object. Throws for a keyword that the samples do not cover.
 */
export function listRequestShapes(description: DescriptionNode): RequestShape[] {
  const items = Object.values(description["paths"] as DescriptionNode) as DescriptionNode[];
  const operations = items.flatMap((item) => Object.values(item)) as DescriptionNode[];
  return operations.map((operation) => toRequestShape(description, operation));
}

function toRequestShape(description: DescriptionNode, operation: DescriptionNode): RequestShape {
  const operationId = String(operation["operationId"]);
  const query = ((operation["parameters"] ?? []) as DescriptionNode[])
    .map((parameter) => followReference(description, parameter))
    .filter((parameter) => parameter["in"] === "query" && !parameter["x-supplied-by-client"]);
  const [media = {}] = Object.values(
    (operation["requestBody"] as DescriptionNode | undefined)?.["content"] ?? {},
  ) as DescriptionNode[];
  const body = toSchema(description, (media["schema"] ?? {}) as DescriptionNode, operationId);

  const fields = query.map((parameter) => {
    const name = String(parameter["name"]);
    return [
      name,
      toSchema(description, parameter["schema"] as DescriptionNode, `${operationId}.${name}`),
    ] as const;
  });
  const required = query.filter((parameter) => parameter["required"]).map(({ name }) => String(name));
  const writings = [
    ...query.map((parameter) => [String(parameter["name"]), parameter] as const),
    ...(Object.entries(media["encoding"] ?? {}) as [string, DescriptionNode][]),
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

function toSchema(description: DescriptionNode, node: DescriptionNode, at: string): RequestSchema {
  const found = followReference(description, node);
  const keywords = Object.keys(found).filter((keyword) => !keyword.startsWith("x-"));
  const unknown = keywords.find((keyword) => ![...VALUES, ...LIMITS, ...SCHEMAS, ...NOTES].includes(keyword));
  if (unknown) throw new Error(`${at}: the samples do not cover the keyword "${unknown}"`);

  const rules = keywords.filter((keyword) => [...VALUES, ...LIMITS].includes(keyword));
  const { items, properties, additionalProperties } = found as Record<string, DescriptionNode | undefined>;
  const members = Object.entries(properties ?? {}) as [string, DescriptionNode][];
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

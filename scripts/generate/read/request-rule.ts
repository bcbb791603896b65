import type { PlacedOperation, SpecDocument, SpecRef, SpecSchema } from "./spec-document.ts";
import { resolveRef } from "./spec-document.ts";

/**
 * The part of JSON Schema that the client checks requests against. The runtime has a type of this shape,
 * which the compiler holds the generated rules to.
 */
export interface RequestRule {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: RegExp;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: RequestRule;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, RequestRule>>;
  readonly additionalProperties?: false | RequestRule;
}

/** The keywords that say what a value must be and that the client checks. */
const CHECKED = [
  "type",
  "enum",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "required",
] as const satisfies readonly (keyof RequestRule)[];

/** The keywords that are handled one by one, or that say nothing of the value. */
const UNDERSTOOD = [
  ...CHECKED,
  "pattern",
  "const",
  "items",
  "properties",
  "additionalProperties",
  "description",
  "title",
  "examples",
  "format",
  "default",
  "deprecated",
  "contentMediaType",
];

/**
 * Turns a request schema into the rules that the client checks.
 * Throws for a keyword that it would have to drop: a rule nobody checks must not look like one that is.
 */
export function toRequestRule(document: SpecDocument, value: SpecSchema | SpecRef, at: string): RequestRule {
  const schema = resolveRef(document, value);
  const unknown = Object.keys(schema).find((key) => !UNDERSTOOD.includes(key) && !key.startsWith("x-"));
  if (unknown) throw new Error(`${at}: the client cannot check the keyword "${unknown}"`);

  const { pattern, items, properties, additionalProperties } = schema;
  const checked = Object.fromEntries(CHECKED.map((keyword) => [keyword, schema[keyword]]));
  return {
    ...checked,
    ...(schema["const"] === undefined ? {} : { enum: [schema["const"] as string] }),
    ...(pattern === undefined ? {} : { pattern: new RegExp(pattern as string, "u") }),
    ...(items && { items: toRequestRule(document, items, `${at}[]`) }),
    ...(properties && {
      properties: mapValues(properties, (name, member) => toRequestRule(document, member, `${at}.${name}`)),
    }),
    ...toAdditional(document, additionalProperties, at),
  };
}

/** One rule for all that a caller passes to an operation, whether it travels in the query or in the body. */
export function toOperationRule(document: SpecDocument, placed: PlacedOperation): RequestRule {
  const { operationId, requestBody } = placed.operation;
  const query = listQuery(document, placed);
  const media = requestBody && Object.values(requestBody.content)[0];
  const body = media ? toRequestRule(document, media.schema, operationId) : {};
  const required = [
    ...query.filter((parameter) => parameter.required).map(({ name }) => name),
    ...(body.required ?? []),
  ];
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: {
      ...Object.fromEntries(
        query.map(({ name, schema }) => [name, toRequestRule(document, schema, `${operationId}.${name}`)]),
      ),
      ...body.properties,
    },
    additionalProperties: body.additionalProperties ?? false,
  };
}

/** The query parameters that a caller gives; those that the client supplies are not among them. */
export function listQuery(document: SpecDocument, { operation }: PlacedOperation) {
  return (operation.parameters ?? [])
    .map((parameter) => resolveRef(document, parameter))
    .filter((parameter) => parameter.in === "query" && !parameter["x-supplied-by-client"]);
}

function toAdditional(
  document: SpecDocument,
  value: unknown,
  at: string,
): { additionalProperties?: false | RequestRule } {
  if (value === undefined || value === true) return {};
  if (value === false) return { additionalProperties: false };
  return { additionalProperties: toRequestRule(document, value as SpecSchema, `${at}.*`) };
}

const mapValues = <Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (name: string, value: Value) => Result,
): Record<string, Result> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(name, value)]));

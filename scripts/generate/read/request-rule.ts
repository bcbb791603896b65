import { ANNOTATIONS, assertSchema, KEPT } from "./assert-schema.ts";
import { isLongInteger } from "./long-integer.ts";
import type { PlacedOperation, SpecDocument, SpecParameter, SpecRef, SpecSchema } from "./spec-document.ts";
import { listParameters, lookUp, readRequestBody } from "./spec-document.ts";
import type { RequestRule } from "./vendor-model.ts";

/**
 * Turns a request schema into the rules that the client checks.
 * Throws naming the field for what it would have to drop: a rule nobody checks must not look like one that is.
 */
export function toRequestRule(
  document: SpecDocument,
  value: SpecSchema | SpecRef,
  at: string,
  { isJson = false }: { readonly isJson?: boolean } = {},
): RequestRule {
  return toRule(value, { document, at, above: [], isJson });
}

/** Position of a schema. */
interface Place {
  readonly document: SpecDocument;
  /** The operation and the field in it: `setThing.List[]`. */
  readonly at: string;
  /** The schemas that it is a part of. */
  readonly above: readonly SpecSchema[];
  /** Set where it is written as JSON, where a long integer as a string of its digits would be a string. */
  readonly isJson: boolean;
}

function toRule(value: SpecSchema | SpecRef, { document, at, above, isJson }: Place): RequestRule {
  const schema = followSchema(document, { value, at });
  if (above.includes(schema)) throw new Error(`${at}: the client cannot check a schema that contains itself`);
  assertSchema(schema, at);

  const { const: only, pattern, items, properties, additionalProperties } = schema;
  const toMember = (member: SpecSchema | SpecRef, path: string) =>
    toRule(member, {
      document,
      at: `${at}${path}`,
      above: [...above, schema],
      // An object in a form is a map, and written as JSON.
      isJson: isJson || (schema.type === "object" && above.length > 0),
    });
  return {
    ...Object.fromEntries(KEPT.map((keyword) => [keyword, schema[keyword]])),
    ...(!isJson && isLongInteger(schema) && { format: "int64" as const }),
    ...(only === undefined ? {} : { enum: [only] }),
    ...(pattern === undefined ? {} : { pattern: toPattern(pattern, at) }),
    ...(items === undefined ? {} : { items: toMember(items, "[]") }),
    ...(properties && {
      properties: mapValues(properties, (name, member) => toMember(member, `.${name}`)),
    }),
    ...(schema.type === "object" && toAdditional(additionalProperties, { at, toMember })),
  };
}

/** Looks through references to the schema that is meant. Beside one there must be no rules: they would be lost. */
function followSchema(
  document: SpecDocument,
  { value, at, seen = [] }: { value: unknown; at: string; seen?: readonly unknown[] },
): SpecSchema {
  if (typeof value !== "object" || value === null) {
    throw new Error(`${at}: the client cannot check a schema that is only ${value}`);
  }
  if (!("$ref" in value)) return value as SpecSchema;
  if (seen.includes(value))
    throw new Error(`${at}: the client cannot follow a $ref that leads back to itself`);
  const beside = Object.keys(value).find(
    (key) => key !== "$ref" && !ANNOTATIONS.includes(key) && !key.startsWith("x-"),
  );
  if (beside !== undefined) throw new Error(`${at}: the client does not check "${beside}" beside a $ref`);
  return followSchema(document, {
    value: lookUp(document, value as SpecRef),
    at,
    seen: [...seen, value],
  });
}

function toPattern(pattern: unknown, at: string): RegExp {
  try {
    return new RegExp(pattern as string, "u");
  } catch {
    throw new Error(`${at}: the pattern ${pattern} is not a regular expression with the flag u`);
  }
}

function toAdditional(
  value: unknown,
  { at, toMember }: { at: string; toMember: (member: SpecSchema, path: string) => RequestRule },
): { additionalProperties?: false | RequestRule } {
  if (value === undefined) throw new Error(`${at}: an object in a request must have additionalProperties`);
  if (value === true) return {};
  if (value === false) return { additionalProperties: false };
  return { additionalProperties: toMember(value as SpecSchema, ".*") };
}

/** One rule for all that a caller passes to an operation, whether it travels in the query or in the body. */
export function toOperationRule(document: SpecDocument, placed: PlacedOperation): RequestRule {
  const { operationId } = placed.operation;
  const query = listQuery(document, placed);
  const { type, schema } = readRequestBody(document, placed) ?? {};
  const isJson = type === "application/json";
  const body = schema ? toRequestRule(document, schema, operationId, { isJson }) : EMPTY;
  if (body.type !== "object" || body.additionalProperties !== false) {
    throw new Error(`${operationId}: a request must be a closed object, with additionalProperties: false`);
  }
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
    additionalProperties: false,
  };
}

const EMPTY: RequestRule = { type: "object", additionalProperties: false };

/** The query parameters that a caller gives; those that the client supplies are not among them. */
export function listQuery(document: SpecDocument, placed: PlacedOperation): SpecParameter[] {
  return listParameters(document, placed).filter((parameter) => parameter.in === "query");
}

const mapValues = <Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (name: string, value: Value) => Result,
): Record<string, Result> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(name, value)]));

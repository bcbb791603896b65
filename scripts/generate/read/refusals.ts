import { findAnswerSchema } from "./payload.ts";
import {
  type PlacedOperation,
  resolveRef,
  type SpecDocument,
  type SpecRef,
  type SpecSchema,
} from "./spec-document.ts";

/**
 * Lists the names of the shared schemas of the refusals among an operation's 200, for a vendor that refuses with that status.
 *
 * The types exclude a refusal from the answers by its name, and by the field that sets it apart from every other answer. Throws
 * naming the operation where a refusal has no name, or is not set apart.
 */
export function listRefusals(document: SpecDocument, placed: PlacedOperation): string[] {
  const refuse = (reason: string): never => {
    throw new Error(`${placed.operation.operationId}: ${reason}`);
  };
  const schema = findAnswerSchema(document, placed);
  if (schema === undefined) return [];
  const branches = resolveRef(document, schema).oneOf ?? [schema];
  const isRefusal = (branch: SpecSchema | SpecRef) => Boolean(resolveRef(document, branch)["x-refusal"]);
  const refusals = branches.filter((branch) => branch !== schema && isRefusal(branch) && toName(branch));
  const answers = branches.filter((branch) => !refusals.includes(branch));
  if (answers.some((branch) => hasRefusal(document, branch))) {
    refuse(
      "a refusal must be a $ref to a shared schema, and one of the oneOf of a 200: its type is excluded by its name",
    );
  }
  if (answers.length === 0) refuse("a 200 needs an answer that is not a refusal");
  for (const answer of answers) assertObject(document, answer, refuse);
  for (const refusal of refusals) {
    const alike = answers.some((answer) => !isSetApart(document, { answer, refusal }));
    if (alike) {
      refuse(
        `an answer could be taken for a ${toName(refusal)}, which must require a field that no answer has with the same value`,
      );
    }
  }
  return refusals.flatMap((refusal) => toName(refusal) ?? []);
}

const toName = (branch: SpecSchema | SpecRef): string | undefined =>
  /^#\/components\/schemas\/([^/]+)$/.exec(String(branch["$ref"]))?.[1];

/** Tests whether there is a refusal anywhere in a schema, in which the types would not see it. */
function hasRefusal(document: SpecDocument, value: unknown, seen = new Set<unknown>()): boolean {
  if (typeof value !== "object" || value === null) return false;
  const node = resolveRef<object>(document, value);
  if (seen.has(node)) return false;
  seen.add(node);
  if ("x-refusal" in node) return true;
  return Object.entries(node).some(([key, child]) => key !== "examples" && hasRefusal(document, child, seen));
}

function assertObject(
  document: SpecDocument,
  answer: SpecSchema | SpecRef,
  refuse: (reason: string) => never,
): void {
  const { type = "object" } = resolveRef(document, answer);
  if (type !== "object") refuse(`the client reads an answer that is an object, not ${JSON.stringify(type)}`);
}

/**
 * Tests whether a compiler can tell every form of an answer from a refusal: a field that the refusal requires is not required there,
 * may have another value, or is an object that is set apart itself.
 */
function isSetApart(
  document: SpecDocument,
  {
    answer,
    refusal,
    seen = [],
  }: { answer: SpecSchema | SpecRef; refusal: SpecSchema | SpecRef; seen?: readonly unknown[] },
): boolean {
  const fields = listRequired(document, refusal);
  return unfold(document, answer).every((form) => {
    const others = listRequired(document, form);
    return [...fields].some(([name, field]) => {
      const other = others.get(name);
      if (other === undefined) return true;
      if (hasOtherValue(field, other)) return true;
      // A wrapper is the same in both, and what is in it differs.
      const isNew = isWrapper(field) && !seen.includes(field);
      return isNew && isSetApart(document, { answer: other, refusal: field, seen: [...seen, field] });
    });
  });
}

const isWrapper = ({ type, required = [], allOf }: SpecSchema) =>
  type === "object" && (required.length > 0 || allOf !== undefined);

/** Tests whether one field may have a value that the other cannot have. */
function hasOtherValue(field: SpecSchema, other: SpecSchema): boolean {
  const values = listValues(field);
  return values !== undefined && (listValues(other)?.some((value) => !values.includes(value)) ?? true);
}

const listValues = ({ const: only, enum: allowed }: SpecSchema) =>
  only === undefined ? (allowed as readonly unknown[] | undefined) : [only];

/** The schemas that a value may follow one of. */
function unfold(document: SpecDocument, value: SpecSchema | SpecRef): (SpecSchema | SpecRef)[] {
  const { oneOf, anyOf } = resolveRef(document, value);
  const choices = (oneOf ?? anyOf) as readonly (SpecSchema | SpecRef)[] | undefined;
  return choices ? choices.flatMap((choice) => unfold(document, choice)) : [value];
}

/** The fields that a schema requires, each with its own schema. What several parts say of one field holds together. */
function listRequired(document: SpecDocument, value: SpecSchema | SpecRef): Map<string, SpecSchema> {
  const schema = resolveRef(document, value);
  const fields = new Map<string, SpecSchema>();
  const add = (name: string, field: SpecSchema) => {
    const before = fields.get(name);
    fields.set(name, before ? { ...before, ...field, allOf: [before, field] } : field);
  };
  for (const part of (schema["allOf"] ?? []) as (SpecSchema | SpecRef)[]) {
    for (const [name, field] of listRequired(document, part)) add(name, field);
  }
  for (const name of schema.required ?? []) {
    const property = schema.properties?.[name];
    add(name, property ? resolveRef(document, property) : {});
  }
  return fields;
}

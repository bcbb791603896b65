import {
  type PlacedOperation,
  resolveRef,
  type SpecDocument,
  type SpecRef,
  type SpecSchema,
} from "./spec-document.ts";

/**
 * Names the shared schemas of the refusals that an operation's 200 may be, for a vendor that refuses with it.
 *
 * The types take a refusal out of the answers by its name, and by what sets it apart from every other answer. Throws naming the
 * operation where it has no name, or is not set apart.
 */
export function listRefusals(document: SpecDocument, { operation }: PlacedOperation): string[] {
  const refuse = (reason: string): never => {
    throw new Error(`${operation.operationId}: ${reason}`);
  };
  const response = operation.responses["200"];
  const schema = response && resolveRef(document, response).content?.["application/json"]?.schema;
  if (schema === undefined) return [];
  const branches = resolveRef(document, schema).oneOf ?? [schema];
  const isRefusal = (branch: SpecSchema | SpecRef) => Boolean(resolveRef(document, branch)["x-refusal"]);
  const refusals = branches.filter((branch) => branch !== schema && isRefusal(branch) && toName(branch));
  const answers = branches.filter((branch) => !refusals.includes(branch));
  if (answers.some((branch) => hasRefusal(document, branch))) {
    refuse(
      "a refusal is a $ref to a shared schema, and one of the oneOf of a 200: its type is taken out by its name",
    );
  }
  if (answers.length === 0) refuse("a 200 needs an answer that is no refusal");
  for (const answer of answers) assertObject(document, answer, refuse);
  for (const refusal of refusals) {
    const alike = answers.some((answer) => !isSetApart(document, { answer, refusal }));
    if (alike) {
      refuse(
        `an answer could be taken for a ${toName(refusal)}, which has to require a field that no answer has with the same value`,
      );
    }
  }
  return refusals.flatMap((refusal) => toName(refusal) ?? []);
}

const toName = (branch: SpecSchema | SpecRef): string | undefined =>
  /^#\/components\/schemas\/([^/]+)$/.exec(String(branch["$ref"]))?.[1];

/** Whether there is a refusal anywhere in a schema, in which the types would not see it. */
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

/** Whether no answer has the form of a refusal as well, to a compiler: a field is missing, or may have another value. */
function isSetApart(
  document: SpecDocument,
  { answer, refusal }: { answer: SpecSchema | SpecRef; refusal: SpecSchema | SpecRef },
): boolean {
  const fields = listRequired(document, refusal);
  return unfold(document, answer).every((form) => {
    const others = listRequired(document, form);
    return [...fields].some(([name, values]) => {
      if (!others.has(name)) return true;
      const possible = others.get(name);
      return values !== undefined && (possible?.some((value) => !values.includes(value)) ?? true);
    });
  });
}

/** The schemas that a value may follow one of. */
function unfold(document: SpecDocument, value: SpecSchema | SpecRef): (SpecSchema | SpecRef)[] {
  const { oneOf, anyOf } = resolveRef(document, value);
  const choices = (oneOf ?? anyOf) as readonly (SpecSchema | SpecRef)[] | undefined;
  return choices ? choices.flatMap((choice) => unfold(document, choice)) : [value];
}

/** The fields that a schema requires, each with the values that it may have, where these are fixed. */
function listRequired(
  document: SpecDocument,
  value: SpecSchema | SpecRef,
): Map<string, readonly unknown[] | undefined> {
  const schema = resolveRef(document, value);
  const parts = ((schema["allOf"] ?? []) as (SpecSchema | SpecRef)[]).map((part) =>
    listRequired(document, part),
  );
  const own = (schema.required ?? []).map((name) => {
    const property = schema.properties?.[name];
    const { const: only, enum: allowed } = property ? resolveRef(document, property) : ({} as SpecSchema);
    return [name, only === undefined ? (allowed as unknown[] | undefined) : [only]] as const;
  });
  return new Map([...parts.flatMap((part) => [...part]), ...own]);
}

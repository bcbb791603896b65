import {
  type PlacedOperation,
  resolveRef,
  type SpecDocument,
  type SpecRef,
  type SpecSchema,
} from "./spec-document.ts";

/** The schema of an operation's 200, refusals included. */
export function findAnswerSchema(
  document: SpecDocument,
  { operation }: PlacedOperation,
): SpecSchema | SpecRef | undefined {
  const response = operation.responses["200"];
  return response && resolveRef(document, response).content?.["application/json"]?.schema;
}

/** Names of the fields at the top of an operation's payload. */
export function listPayloadFields(document: SpecDocument, placed: PlacedOperation): string[] {
  return Object.keys(resolvePayload(document, placed)?.properties ?? {});
}

/**
 * Fields of an operation's payload, without those that every payload has. Undefined where a payload may lack all of them: then
 * their absence tells nothing.
 */
export function listTellingFields(
  document: SpecDocument,
  placed: PlacedOperation,
  { sharedFields }: { readonly sharedFields: ReadonlySet<string> },
): string[] | undefined {
  const payload = resolvePayload(document, placed);
  const own = Object.keys(payload?.properties ?? {}).filter((name) => !sharedFields.has(name));
  return own.some((name) => payload?.required?.includes(name)) ? own : undefined;
}

const resolvePayload = (document: SpecDocument, placed: PlacedOperation): SpecSchema | undefined => {
  const schema = findAnswerSchema(document, placed);
  return schema && resolveRef(document, schema);
};

/** Tests whether an operation's payload is one object type and not one of several: an interface can extend only one. */
export function hasOneAnswer(document: SpecDocument, placed: PlacedOperation): boolean {
  const schema = findAnswerSchema(document, placed);
  const forms = (schema && resolveRef(document, schema).oneOf) ?? (schema ? [schema] : []);
  const answers = forms.filter((form) => !resolveRef(document, form)["x-refusal"]);
  return answers.length === 1 && answers.every((form) => isOneObject(document, form));
}

/** Tests whether a schema consists of named properties alone, and is not one of several things. */
function isOneObject(document: SpecDocument, form: SpecSchema | SpecRef): boolean {
  const { oneOf, anyOf, allOf = [], additionalProperties, patternProperties } = resolveRef(document, form);
  const isOpen = [oneOf, anyOf, patternProperties].some((part) => part !== undefined);
  if (isOpen || typeof additionalProperties === "object") return false;
  return (allOf as readonly (SpecSchema | SpecRef)[]).every((part) => isOneObject(document, part));
}

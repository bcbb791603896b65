import { listQuery } from "./request-rule.ts";
import { type PlacedOperation, resolveRef, type SpecDocument, type SpecSchema } from "./spec-document.ts";

/** How a list or a map is to be written, in OpenAPI's terms. */
interface Writing {
  readonly style?: string | undefined;
  readonly explode?: boolean | undefined;
  readonly contentType?: string | undefined;
}

/**
 * Makes sure that the client writes an operation's lists and maps as the spec wants them: lists joined with commas, maps as
 * JSON, in a query as in a form. Throws naming the field where the spec wants something else, or does not say.
 */
export function assertSerialization(document: SpecDocument, placed: PlacedOperation): void {
  const { operationId, requestBody } = placed.operation;
  for (const { name, schema, style, explode } of listQuery(document, placed)) {
    assertWriting(`${operationId}.${name}`, resolveRef(document, schema), { style, explode });
  }
  const form = requestBody?.content["application/x-www-form-urlencoded"];
  if (!form) return;
  for (const [name, schema] of Object.entries(resolveRef(document, form.schema).properties ?? {})) {
    assertWriting(`${operationId}.${name}`, resolveRef(document, schema), form.encoding?.[name] ?? {});
  }
}

function assertWriting(at: string, { type }: SpecSchema, { style, explode, contentType }: Writing): void {
  if (type === "array" && !(style === "form" && explode === false)) {
    throw new Error(
      `${at}: the client joins a list with commas, so the spec has to say style: form and explode: false`,
    );
  }
  if (type === "object" && contentType !== "application/json") {
    throw new Error(
      `${at}: the client writes a map as JSON, so the spec has to say contentType: application/json`,
    );
  }
}

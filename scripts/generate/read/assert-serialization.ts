import { listQuery } from "./request-rule.ts";
import {
  type PlacedOperation,
  readRequestBody,
  resolveRef,
  type SpecDocument,
  type SpecRef,
  type SpecSchema,
} from "./spec-document.ts";

/** Serialization of a field, in OpenAPI's terms. */
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
  const { operationId } = placed.operation;
  for (const { name, schema, style, explode } of listQuery(document, placed)) {
    assertWriting(document, { at: `${operationId}.${name}`, schema, writing: { style, explode } });
  }
  const { type, schema, encoding = {} } = readRequestBody(document, placed) ?? {};
  if (schema === undefined) return;
  const { properties = {} } = resolveRef(document, schema);
  const at = (name: string) => `${operationId}.${name}`;
  for (const [name, writing] of Object.entries(encoding)) {
    if (type === "application/json") throw new Error(`${at(name)}: a body of JSON has no encoding`);
    if (!Object.hasOwn(properties, name))
      throw new Error(`${at(name)}: the body has no such field to encode`);
    const unknown = Object.keys(writing).find((key) => !["style", "explode", "contentType"].includes(key));
    if (unknown !== undefined)
      throw new Error(`${at(name)}: the client does not support "${unknown}" in an encoding`);
  }
  if (type === "application/json") return;
  for (const [name, field] of Object.entries(properties)) {
    assertWriting(document, { at: at(name), schema: field, writing: encoding[name] ?? {} });
  }
}

function assertWriting(
  document: SpecDocument,
  { at, schema, writing }: { at: string; schema: SpecSchema | SpecRef; writing: Writing },
): void {
  const { type, enum: allowed, const: only, items } = resolveRef(document, schema);
  const { style, explode, contentType } = writing;
  if (type === "array") {
    if (style !== "form" || explode !== false || contentType !== undefined) {
      throw new Error(
        `${at}: the client joins a list with commas, so the spec must say style: form and explode: false`,
      );
    }
    assertPlain(`${at}[]`, items === undefined ? {} : resolveRef(document, items));
  } else if (type === "object") {
    if (contentType !== "application/json") {
      throw new Error(
        `${at}: the client writes a map as JSON, so the spec must say contentType: application/json`,
      );
    }
  } else {
    assertPlain(at, { type, enum: allowed, const: only });
    if ((style ?? "form") !== "form" || (contentType ?? "text/plain") !== "text/plain") {
      throw new Error(
        `${at}: the client writes a plain value as it is, so the spec has no style or contentType`,
      );
    }
  }
}

/** A value of any other type could be a list or a map, which have no form inside of a list or as a plain value. */
function assertPlain(at: string, { type, enum: allowed, const: only }: SpecSchema): void {
  const isPlain =
    ["string", "integer", "number", "boolean"].includes(String(type)) || (allowed ?? only) !== undefined;
  if (!isPlain) {
    throw new Error(
      `${at}: the client writes strings, numbers and booleans here, so the spec must name one of these types`,
    );
  }
}

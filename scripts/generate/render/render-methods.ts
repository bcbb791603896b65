import type { LoadedSpec } from "../read/load-spec.ts";
import { listRefusals } from "../read/refusals.ts";
import { listQuery, toOperationRule } from "../read/request-rule.ts";
import {
  listOperations,
  type PlacedOperation,
  readBody,
  resolveRef,
  type SpecDocument,
  type SpecRef,
  type SpecSchema,
} from "../read/spec-document.ts";
import { toComment, toMethodComment } from "./docstring.ts";
import { toLiteral } from "./literal.ts";
import { toPascalCase } from "./names.ts";

/**
 * Writes `methods.ts`: every operation as a method, with what it takes and what it answers. These are interfaces wherever they
 * can be, because an editor shows an interface by its name and any other type by what is in it.
 */
export function renderMethods({ vendor, document }: LoadedSpec): string {
  const name = toPascalCase(vendor);
  const placed = listOperations(document);
  const refusals = [...new Set(placed.flatMap((one) => listRefusals(document, one)))];
  const media = placed.flatMap((one) => readBody(document, one)?.type ?? []);
  const hasQuery = placed.some((one) => listQuery(document, one).length > 0);
  const hasWebhooks = Object.keys(document.webhooks ?? {}).length > 0;
  const imported = [
    ...(refusals.length > 0 ? ["components"] : []),
    "operations as spec",
    ...(hasWebhooks ? ["webhooks"] : []),
  ];

  return `
import type { CallOptions } from "@livespec/core/vendor";
import type { ${imported.join(", ")} } from "./schema.ts";

${hasQuery ? 'type Query<Name extends keyof spec> = NonNullable<spec[Name]["parameters"]["query"]>;' : ""}
${media[0] === undefined ? "" : renderBody(media[0])}
type Answer<Name extends keyof spec> = spec[Name] extends {
  responses: { 200: { content: { "application/json": infer Content } } };
}
  ? ${refusals.length === 0 ? "Content" : `Exclude<Content, ${refusals.map(toComponent).join(" | ")}>`}
  : never;

${placed.map((one) => renderTypes(document, one)).join("\n\n")}

${hasWebhooks ? renderWebhooks(name) : ""}
/** Every operation as a method. */
export interface ${name}Methods {
${placed.map((one) => renderMethod(document, one)).join("\n\n")}
}
`;
}

const toComponent = (name: string) => `components["schemas"][${toLiteral(name)}]`;

const renderBody = (type: string) => `
type Body<Name extends keyof spec> = spec[Name] extends {
  requestBody?: { content: { ${toLiteral(type)}: infer Content } };
}
  ? Content
  : never;
`;

/** One type for every body that the vendor may send, told apart by the member that names it. */
const renderWebhooks = (name: string) => `
/** Body of any call that the vendor makes to a webhook. */
export type ${name}Webhook = {
  [Name in keyof webhooks]: NonNullable<webhooks[Name]["post"]["requestBody"]>["content"]["application/json"];
}[keyof webhooks];
`;

function renderTypes(document: SpecDocument, placed: PlacedOperation): string {
  const { operationId } = placed.operation;
  const name = toPascalCase(operationId);
  const at = toLiteral(operationId);
  const parts = [
    ...(listQuery(document, placed).length > 0 ? [`Query<${at}>`] : []),
    ...(readBody(document, placed) ? [`Body<${at}>`] : []),
  ];
  return [
    toComment([`Request of \`${operationId}\`.`]),
    parts.length > 0
      ? `export interface ${name}Request extends ${parts.join(", ")} {}`
      : `export type ${name}Request = Record<string, never>;`,
    "",
    toComment([`Answer of \`${operationId}\`.`]),
    hasOneAnswer(document, placed)
      ? `export interface ${name}Response extends Answer<${at}> {}`
      : `export type ${name}Response = Answer<${at}>;`,
  ].join("\n");
}

/** Whether an operation's payload is one object, and not one of several: an interface can extend only one. */
function hasOneAnswer(document: SpecDocument, placed: PlacedOperation): boolean {
  const response = placed.operation.responses["200"];
  const schema = response && resolveRef(document, response).content?.["application/json"]?.schema;
  const forms = (schema && resolveRef(document, schema).oneOf) ?? (schema ? [schema] : []);
  const answers = forms.filter((form) => !resolveRef(document, form)["x-refusal"]);
  return answers.length === 1 && answers.every((form) => isOneObject(document, form));
}

/** Whether a schema is of nothing but properties, and not one of several things. */
function isOneObject(document: SpecDocument, form: SpecSchema | SpecRef): boolean {
  const { oneOf, anyOf, allOf = [], additionalProperties, patternProperties } = resolveRef(document, form);
  const isOpen = [oneOf, anyOf, patternProperties].some((part) => part !== undefined);
  if (isOpen || typeof additionalProperties === "object") return false;
  return (allOf as readonly (SpecSchema | SpecRef)[]).every((part) => isOneObject(document, part));
}

function renderMethod(document: SpecDocument, placed: PlacedOperation): string {
  const { operationId } = placed.operation;
  const name = toPascalCase(operationId);
  const rule = toOperationRule(document, placed);
  const optional = rule.required ? "" : "?";
  return [
    toMethodComment(document, placed, rule),
    `${operationId}(request${optional}: ${name}Request, options?: CallOptions): Promise<${name}Response>;`,
  ].join("\n");
}

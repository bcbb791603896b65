import type { OperationModel, VendorModel } from "../read/vendor-model.ts";
import { toComment, toMethodComment } from "./docstring.ts";
import { toLiteral } from "./literal.ts";
import { toPascalCase } from "./names.ts";

/**
 * Writes `methods.ts`: every operation as a method, with its request and response. These are interfaces wherever they can be,
 * because an editor shows an interface by its name and any other type by its contents.
 */
export function renderMethods(vendor: VendorModel): string {
  const { operations, refusals, mediaType, hasWebhooks } = vendor;
  const name = toPascalCase(vendor.name);
  const hasQuery = operations.some(({ query }) => query.length > 0);
  const imported = [
    ...(refusals.length > 0 ? ["components"] : []),
    "operations as spec",
    ...(hasWebhooks ? ["webhooks"] : []),
  ];

  return `
import type { CallOptions } from "@livespec/core/vendor";
import type { ${imported.join(", ")} } from "./schema.ts";

${hasQuery ? 'type Query<Name extends keyof spec> = NonNullable<spec[Name]["parameters"]["query"]>;' : ""}
${mediaType === undefined ? "" : renderBody(mediaType)}
type Answer<Name extends keyof spec> = spec[Name] extends {
  responses: { 200: { content: { "application/json": infer Content } } };
}
  ? ${refusals.length === 0 ? "Content" : `Exclude<Content, ${refusals.map(toComponent).join(" | ")}>`}
  : never;

${operations.map(renderTypes).join("\n\n")}

${hasWebhooks ? renderWebhooks(name) : ""}
/** Methods of the client, one for each operation. */
export interface ${name}Methods {
${operations.map(renderMethod).join("\n\n")}
}
`;
}

const toComponent = (name: string) => `components["schemas"][${toLiteral(name)}]`;

const renderBody = (mediaType: string) => `
type Body<Name extends keyof spec> = spec[Name] extends {
  requestBody?: { content: { ${toLiteral(mediaType)}: infer Content } };
}
  ? Content
  : never;
`;

/** Renders one type for every body that the vendor may send, told apart by the member that names it. */
const renderWebhooks = (name: string) => `
/** Body of a webhook call by the vendor, of any kind. */
export type ${name}Webhook = {
  [Name in keyof webhooks]: NonNullable<webhooks[Name]["post"]["requestBody"]>["content"]["application/json"];
}[keyof webhooks];
`;

function renderTypes({ id, query, body, hasOneAnswer }: OperationModel): string {
  const name = toPascalCase(id);
  const at = toLiteral(id);
  const parts = [...(query.length > 0 ? [`Query<${at}>`] : []), ...(body ? [`Body<${at}>`] : [])];
  return [
    toComment([`Request of \`${id}\`.`]),
    parts.length > 0
      ? `export interface ${name}Request extends ${parts.join(", ")} {}`
      : `export type ${name}Request = Record<string, never>;`,
    "",
    toComment([`Response of \`${id}\`.`]),
    hasOneAnswer
      ? `export interface ${name}Response extends Answer<${at}> {}`
      : `export type ${name}Response = Answer<${at}>;`,
  ].join("\n");
}

function renderMethod(operation: OperationModel): string {
  const { id, rule } = operation;
  const name = toPascalCase(id);
  const optional = rule.required ? "" : "?";
  return [
    toMethodComment(operation),
    `${id}(request${optional}: ${name}Request, options?: CallOptions): Promise<${name}Response>;`,
  ].join("\n");
}

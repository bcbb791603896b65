import type { LoadedSpec } from "../read/load-spec.ts";
import { listRefusals } from "../read/refusals.ts";
import { listQuery, toOperationRule } from "../read/request-rule.ts";
import { listSensitiveNames } from "../read/sensitive-names.ts";
import { assertSerialization } from "../read/serialization.ts";
import { toServers } from "../read/servers.ts";
import { listOperations, type PlacedOperation, readBody, type SpecDocument } from "../read/spec-document.ts";
import { toComment, toMethodComment } from "./docstring.ts";
import { toLiteral } from "./literal.ts";
import { toPascalCase } from "./names.ts";

/** Writes `operations.ts`: what the runtime knows of each operation, and the methods that come of it. */
export function renderOperations({ vendor, document }: LoadedSpec): string {
  const name = toPascalCase(vendor);
  const placed = listOperations(document);
  const hasWebhooks = Object.keys(document.webhooks ?? {}).length > 0;
  const usesComponents = placed.some((one) => toRefusalType(document, one));
  const bodies = new Set(placed.map((one) => toBody(document, one)).filter(Boolean));
  if (bodies.size > 1)
    throw new Error(`${vendor}: one API has one body encoding, not ${[...bodies].join(" and ")}`);

  return `
import type { CallOptions, OperationFacts, Servers, WireForm } from "@livespec/core";
import type { ${usesComponents ? "components, " : ""}operations as spec${hasWebhooks ? ", webhooks" : ""} } from "./schema.ts";

/** A region by the name that the spec gives it. */
export type ${name}Region = ${Object.keys(toServers(document)).map(toLiteral).join(" | ")};

/** Hosts of each region. */
export const servers: Servers<${name}Region> = ${toLiteral(toServers(document))};

/** How an operation's path becomes a request on the wire. */
export const wire: WireForm = ${toLiteral(toWireForm(document))};

/** Fields and parameters whose values are never shown. */
export const sensitive: readonly string[] = ${toLiteral(listSensitiveNames(document))};

${placed.map((one) => renderTypes(document, one)).join("\n\n")}

${hasWebhooks ? renderWebhooks(name) : ""}
/** Every operation as a method. */
export interface ${name}Methods {
${placed.map((one) => renderMethod(document, one)).join("\n\n")}
}

/** Every operation as the runtime sees it. */
export const operations: readonly OperationFacts[] = ${toLiteral(placed.map((one) => toOperation(document, one)))};
`;
}

/** One type for every body that the vendor may send, told apart by the member that names it. */
function renderWebhooks(name: string): string {
  return `
/** Body of any call that the vendor makes to a webhook. */
export type ${name}Webhook = {
  [Name in keyof webhooks]: NonNullable<webhooks[Name]["post"]["requestBody"]>["content"]["application/json"];
}[keyof webhooks];
`;
}

function renderTypes(document: SpecDocument, placed: PlacedOperation): string {
  const { operationId } = placed.operation;
  const name = toPascalCase(operationId);
  const body = readBody(document, placed);
  const at = `spec[${toLiteral(operationId)}]`;
  const parts = [
    ...(listQuery(document, placed).length > 0 ? [`NonNullable<${at}["parameters"]["query"]>`] : []),
    ...(body ? [`NonNullable<${at}["requestBody"]>["content"][${toLiteral(body.type)}]`] : []),
  ];
  const success = `${at}["responses"][200]["content"]["application/json"]`;
  const refusal = toRefusalType(document, placed);
  return [
    toComment([`What \`${operationId}\` takes.`]),
    `export type ${name}Request = ${parts.join(" & ") || "Record<string, never>"};`,
    "",
    toComment([`What \`${operationId}\` answers.`]),
    `export type ${name}Response = ${refusal ? `Exclude<${success}, ${refusal}>` : success};`,
  ].join("\n");
}

/** The type of the refusals among the answers with status 200, for a vendor that refuses with it. */
function toRefusalType(document: SpecDocument, placed: PlacedOperation): string | undefined {
  const names = listRefusals(document, placed);
  return names.map((name) => `components["schemas"][${toLiteral(name)}]`).join(" | ") || undefined;
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

function toOperation(document: SpecDocument, placed: PlacedOperation): object {
  assertSerialization(document, placed);
  const { operation, method, path } = placed;
  const query = listQuery(document, placed).map((parameter) => parameter.name);
  const quota = operation["x-quota"];
  return {
    method: method.toUpperCase(),
    path,
    body: toBody(document, placed),
    query: query.length > 0 && operation.requestBody ? query : undefined,
    answer: toAnswer(document, placed),
    quota: quota && { calls: quota.calls, seconds: quota.seconds },
    idempotent: operation["x-idempotent"],
  };
}

/**
 * Fields of an operation's payload, without those that every payload has. Where refusals have the status of successes they are
 * told apart by a code, and a payload needs no other sign.
 */
function toAnswer(document: SpecDocument, placed: PlacedOperation): string[] | undefined {
  if (toRefusalType(document, placed)) return undefined;
  const all = listOperations(document).map((one) => listPayloadFields(document, one));
  const isShared = (name: string) => all.length > 1 && all.every((names) => names.includes(name));
  const own = listPayloadFields(document, placed).filter((name) => !isShared(name));
  return own.length > 0 ? own : undefined;
}

function listPayloadFields(document: SpecDocument, { operation }: PlacedOperation): string[] {
  const schema = operation.responses["200"]?.content?.["application/json"]?.schema;
  return Object.keys((schema && resolveRef(document, schema).properties) ?? {});
}

function toBody(document: SpecDocument, placed: PlacedOperation): "form" | "json" | undefined {
  const body = readBody(document, placed);
  return body && (body.type === "application/json" ? "json" : "form");
}

function toWireForm(document: SpecDocument): object {
  const { target, headers, emptyBody } = document["x-wire"] ?? {};
  const filled = Object.entries(headers ?? {}).map(([name, template]) => [
    name.toLowerCase(),
    template.replace("{version}", document.info.version),
  ]);
  return { target, headers: filled.length > 0 ? Object.fromEntries(filled) : undefined, emptyBody };
}

import type { LoadedSpec } from "../read/load-spec.ts";
import { listRefusals } from "../read/refusals.ts";
import { listQuery } from "../read/request-rule.ts";
import { listSensitiveNames } from "../read/sensitive-names.ts";
import { assertSerialization } from "../read/serialization.ts";
import { toServers } from "../read/servers.ts";
import {
  listOperations,
  type PlacedOperation,
  readBody,
  resolveRef,
  type SpecDocument,
  type SpecSchema,
} from "../read/spec-document.ts";
import { toLiteral } from "./literal.ts";
import { toPascalCase } from "./names.ts";

/** Writes `operations.ts`: what the runtime knows of each operation. */
export function renderOperations({ vendor, document }: LoadedSpec): string {
  const name = toPascalCase(vendor);
  const placed = listOperations(document);
  const bodies = new Set(placed.map((one) => toBody(document, one)).filter(Boolean));
  if (bodies.size > 1)
    throw new Error(`${vendor}: one API has one body encoding, not ${[...bodies].join(" and ")}`);

  return `
import type { OperationFacts, Servers, WireForm } from "@livespec/core/vendor";

/** A region by the name that the spec gives it. */
export type ${name}Region = ${Object.keys(toServers(document)).map(toLiteral).join(" | ")};

/** Hosts of each region. */
export const servers: Servers<${name}Region> = ${toLiteral(toServers(document))};

/** How an operation's path becomes a request on the wire. */
export const wire: WireForm = ${toLiteral(toWireForm(document))};

/** Fields and parameters whose values are never shown. */
export const sensitive: readonly string[] = ${toLiteral(listSensitiveNames(document))};

/** Every operation as the runtime sees it. */
export const operations: readonly OperationFacts[] = ${toLiteral(placed.map((one) => toOperation(document, one)))};
`;
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
  if (listRefusals(document, placed).length > 0) return undefined;
  const all = listOperations(document).map((one) => listPayloadFields(document, one));
  const isShared = (name: string) => all.length > 1 && all.every((names) => names.includes(name));
  const own = listPayloadFields(document, placed).filter((name) => !isShared(name));
  // An answer that may do without all of them is none by the lack of them.
  const isKnownByThem = own.some((name) => toPayload(document, placed)?.required?.includes(name));
  return isKnownByThem ? own : undefined;
}

const listPayloadFields = (document: SpecDocument, placed: PlacedOperation): string[] =>
  Object.keys(toPayload(document, placed)?.properties ?? {});

function toPayload(document: SpecDocument, { operation }: PlacedOperation): SpecSchema | undefined {
  const response = operation.responses["200"];
  const schema = response && resolveRef(document, response).content?.["application/json"]?.schema;
  return schema && resolveRef(document, schema);
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

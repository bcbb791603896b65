import { assertDocument } from "./assert-document.ts";
import type { BundledDescription } from "./bundle-descriptions.ts";
import { toErrorLookup, toErrorModel } from "./error-catalogue.ts";
import { listPayloadFields } from "./payload.ts";
import { listSensitiveNames } from "./sensitive-names.ts";
import { toServers } from "./servers.ts";
import { listOperations, type SpecDocument } from "./spec-document.ts";
import { type ReadOperation, readOperation, toOperationModel } from "./to-operation-model.ts";
import { toTypesDocument } from "./types-document.ts";
import type { ErrorModel, OperationModel, VendorModel, WireModel } from "./vendor-model.ts";

/**
 * Makes the one model of a vendor that every generated file is rendered from. Throws naming the operation and the field where a
 * client could not do what the description says.
 */
export function toVendorModel({ vendor, document, hash }: BundledDescription): VendorModel {
  assertDocument(document, { vendor });
  const operations = listOperations(document).map((placed) => readOperation(document, placed));
  const sharedFields = listSharedFields(document, operations);
  const findEntry = toErrorLookup(document);
  const models = operations.map((one) => toOperationModel(document, one, { sharedFields, findEntry }));
  const catalogue = (document["x-error-catalogue"] ?? []).map(toErrorModel);
  const familySeparator = document["x-error-families"];
  const mediaType = toMediaType(vendor, operations);
  return {
    name: vendor,
    hash,
    regions: toServers(document),
    wire: toWire(document),
    sensitive: listSensitiveNames(document),
    errors: [...catalogue, ...listFamilyMembers(catalogue, models)],
    ...(familySeparator !== undefined && { familySeparator }),
    ...(mediaType !== undefined && { mediaType }),
    refusals: [...new Set(operations.flatMap(({ refusals }) => refusals))],
    operations: models,
    hasWebhooks: Object.keys(document.webhooks ?? {}).length > 0,
    typesDocument: toTypesDocument(document),
  };
}

/** Lists the codes of known families that only operations list, each with its family's entry. */
function listFamilyMembers(
  catalogue: readonly ErrorModel[],
  operations: readonly OperationModel[],
): ErrorModel[] {
  const known = new Set(catalogue.map(({ code }) => code));
  const members = new Map<string | number, ErrorModel>();
  for (const { code, entry } of operations.flatMap(({ errors }) => errors))
    if (entry && !known.has(code)) members.set(code, { ...entry, code });
  return [...members.values()];
}

/** Fields of every payload, which tell none of them from another vendor's. A single operation shares its fields with nobody. */
function listSharedFields(document: SpecDocument, operations: readonly ReadOperation[]): ReadonlySet<string> {
  const [first = [], ...others] = operations.map(({ placed }) => listPayloadFields(document, placed));
  if (others.length === 0) return new Set();
  return new Set(first.filter((name) => others.every((names) => names.includes(name))));
}

/** The media type of all request bodies, which has to be one: a client has one way to write them. */
function toMediaType(vendor: string, operations: readonly ReadOperation[]): string | undefined {
  const types = new Set(operations.flatMap(({ mediaType }) => mediaType ?? []));
  if (types.size > 1) {
    throw new Error(`${vendor}: one API has one body encoding, not ${[...types].join(" and ")}`);
  }
  return [...types][0];
}

function toWire({ info, "x-wire": wire = {} }: SpecDocument): WireModel {
  const { target, headers, emptyBody } = wire;
  const filled = Object.entries(headers ?? {}).map(([name, template]) => [
    name.toLowerCase(),
    template.replace("{version}", info.version),
  ]);
  return { target, headers: filled.length > 0 ? Object.fromEntries(filled) : undefined, emptyBody };
}

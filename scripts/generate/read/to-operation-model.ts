import { assertSerialization } from "./assert-serialization.ts";
import { hasOneAnswer, listTellingFields } from "./payload.ts";
import { listRefusals } from "./refusals.ts";
import { listQuery, toOperationRule } from "./request-rule.ts";
import {
  type PlacedOperation,
  readRequestBody,
  type SpecDocument,
  type SpecOperation,
} from "./spec-document.ts";
import type { ErrorModel, OperationDocs, OperationModel, RequestRule } from "./vendor-model.ts";

/** Parts of an operation's model that follow from the operation alone. */
export interface ReadOperation {
  readonly placed: PlacedOperation;
  readonly mediaType: string | undefined;
  readonly refusals: readonly string[];
  readonly rule: RequestRule;
}

/** Reads one operation by itself. Throws naming the operation and the field where a client could not do what it says. */
export function readOperation(document: SpecDocument, placed: PlacedOperation): ReadOperation {
  assertSerialization(document, placed);
  return {
    placed,
    mediaType: readRequestBody(document, placed)?.type,
    refusals: listRefusals(document, placed),
    rule: toOperationRule(document, placed),
  };
}

/** Facts of the whole description that an operation's model needs. */
interface OperationContext {
  /** Fields that every payload has. */
  readonly sharedFields: ReadonlySet<string>;
  readonly findEntry: (code: string | number) => ErrorModel | undefined;
}

/** Completes the model of one operation. */
export function toOperationModel(
  document: SpecDocument,
  { placed, mediaType, refusals, rule }: ReadOperation,
  { sharedFields, findEntry }: OperationContext,
): OperationModel {
  const { path, method, operation } = placed;
  const quota = operation["x-quota"];
  return {
    id: operation.operationId,
    method: method === "get" ? "GET" : "POST",
    path,
    body: toBody(mediaType),
    query: listQuery(document, placed).map(({ name }) => name),
    // Refusals with the status of successes are told apart by their code, and a payload needs no other sign.
    answer: refusals.length > 0 ? undefined : listTellingFields(document, placed, { sharedFields }),
    rule,
    hasOneAnswer: hasOneAnswer(document, placed),
    quota: quota && { calls: quota.calls, seconds: quota.seconds, per: quota.per },
    idempotent: operation["x-idempotent"],
    errors: operation["x-errors"].map((code) => ({ code, entry: findEntry(code) })),
    docs: toDocs(operation),
  };
}

function toBody(mediaType: string | undefined): OperationModel["body"] {
  if (mediaType === undefined) return undefined;
  return mediaType === "application/json" ? "json" : "form";
}

function toDocs(operation: SpecOperation): OperationDocs {
  const { "x-legacy": legacy, "x-contested": contested } = operation;
  return {
    summary: operation.summary,
    description: operation.description,
    page: operation.externalDocs.url,
    isDeprecated: operation.deprecated === true,
    unverified: operation["x-unverified"]?.reason,
    legacy: legacy && {
      says: legacy.says,
      ...(legacy.successor !== undefined && { successor: legacy.successor }),
    },
    contested: contested && { rule: contested.rule, choice: contested.choice },
  };
}

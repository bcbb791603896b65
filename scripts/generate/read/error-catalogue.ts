import type { SpecDocument, SpecErrorCode } from "./spec-document.ts";
import type { ErrorModel } from "./vendor-model.ts";

/** Picks what the client and its docs need of one entry of the catalogue. */
export function toErrorModel({
  code,
  category,
  remedy,
  wait,
  ambiguous,
  meaning,
}: SpecErrorCode): ErrorModel {
  return {
    code,
    category,
    remedy,
    ...(wait !== undefined && { wait }),
    ...(ambiguous !== undefined && { ambiguous }),
    meaning,
  };
}

/** Makes the function that finds the entry of a code: its own, or that of its family where the description has families. */
export function toErrorLookup({
  "x-error-catalogue": entries = [],
  "x-error-families": separator,
}: Pick<SpecDocument, "x-error-catalogue" | "x-error-families">): (
  code: string | number,
) => ErrorModel | undefined {
  const models = new Map(entries.map((entry) => [entry.code, toErrorModel(entry)]));
  return (code) => {
    const family = separator === undefined ? code : String(code).split(separator, 1)[0];
    return models.get(code) ?? models.get(family as string);
  };
}

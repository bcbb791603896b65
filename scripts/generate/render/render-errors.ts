import type { LoadedSpec } from "../read/load-spec.ts";
import type { SpecError } from "../read/spec-document.ts";
import { describeError, toComment } from "./docstring.ts";
import { toKey, toLiteral } from "./literal.ts";
import { toPascalCase } from "./names.ts";

/** Writes `errors.ts`: the vendor's codes as data and as a union of literals. */
export function renderErrors({ vendor, document }: LoadedSpec): string {
  return `
import type { ErrorEntry } from "@livespec/core";

/** What the spec says of each of the vendor's error codes. */
export const errorCatalogue = {
${document["x-error-catalogue"].map(renderEntry).join("\n")}
} as const satisfies Readonly<Record<string | number, ErrorEntry>>;

/** A code that the spec knows. */
export type ${toPascalCase(vendor)}ErrorCode = keyof typeof errorCatalogue;
`;
}

function renderEntry(entry: SpecError): string {
  const { category, remedy, wait, ambiguous } = entry;
  const data = { category, remedy, wait, ambiguous: ambiguous || undefined };
  return `${toComment([describeError(entry)])}\n${toKey(entry.code)}: ${toLiteral(data)},`;
}

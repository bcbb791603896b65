import type { LoadedSpec } from "../read/load-spec.ts";
import { listOperations, type PlacedOperation, type SpecError } from "../read/spec-document.ts";
import { describeError, toComment } from "./docstring.ts";
import { toKey, toLiteral } from "./literal.ts";
import { toPascalCase } from "./names.ts";

/** Writes `errors.ts`: the vendor's codes as data, and as unions of literals: all, by category, by operation. */
export function renderErrors({ vendor, document }: LoadedSpec): string {
  const name = toPascalCase(vendor);
  return `
import type { CodeIn, ErrorCatalogue, ErrorCategory } from "@livespec/core/vendor";

/** What the spec says of each of the vendor's error codes. */
export const errorCatalogue = {
${document["x-error-catalogue"].map(renderEntry).join("\n")}
} as const satisfies ErrorCatalogue;

/** A code that the spec knows. */
export type ${name}ErrorCode = keyof typeof errorCatalogue;

/** The codes that the spec knows of one kind of trouble. */
export type ${name}ErrorCodeIn<Category extends ErrorCategory> = CodeIn<typeof errorCatalogue, Category>;

/** The codes that each operation's own page lists, beside those that any operation may be refused with. */
export interface ${name}OperationErrorCodes {
${listOperations(document).map(renderOwnCodes).join("\n")}
}
`;
}

function renderEntry(entry: SpecError): string {
  const { category, remedy, wait, ambiguous } = entry;
  const data = { category, remedy, wait, ambiguous: ambiguous || undefined };
  return `${toComment([describeError(entry)])}\n${toKey(entry.code)}: ${toLiteral(data)},`;
}

function renderOwnCodes({ operation }: PlacedOperation): string {
  const codes = operation["x-errors"].map(toLiteral).join(" | ") || "never";
  return `readonly ${operation.operationId}: ${codes};`;
}

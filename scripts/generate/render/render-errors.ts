import type { ErrorModel, OperationModel, VendorModel } from "../read/vendor-model.ts";
import { describeError, toComment } from "./docstring.ts";
import { toKey, toLiteral } from "./literal.ts";
import { toPascalCase } from "./names.ts";

/** Writes `errors.ts`: the vendor's codes as data, and as unions of literals: all, by category, by operation. */
export function renderErrors({ name: vendor, errors, familySeparator, operations }: VendorModel): string {
  const name = toPascalCase(vendor);
  return `
import type { CodeIn, ErrorCatalogue, ErrorCategory } from "@livespec/core/vendor";

/** The vendor's error codes, each with its category and what a caller may do. */
export const errorCatalogue = {
${errors.map(renderEntry).join("\n")}
} as const satisfies ErrorCatalogue;
${familySeparator === undefined ? "" : renderFamilyOf(familySeparator)}
/** Any code in the catalogue. */
export type ${name}ErrorCode = keyof typeof errorCatalogue;

/** Codes of one category. */
export type ${name}ErrorCodeIn<Category extends ErrorCategory> = CodeIn<typeof errorCatalogue, Category>;

/** Codes on each operation's own page, without those that are common to all operations. */
export interface ${name}OperationErrorCodes {
${operations.map(renderOwnCodes).join("\n")}
}
`;
}

function renderEntry(entry: ErrorModel): string {
  const { category, remedy, wait, ambiguous } = entry;
  const data = { category, remedy, wait, ambiguous: ambiguous || undefined };
  return `${toComment([describeError(entry)])}\n${toKey(entry.code)}: ${toLiteral(data)},`;
}

const renderFamilyOf = (separator: string) => `
${toComment([
  `Family of a code: the part before the first ${toLiteral(separator)}. A code missing from the catalogue is treated as its family is.`,
])}
export function familyOf(code: string | number): string {
  return String(code).split(${toLiteral(separator)}, 1)[0] as string;
}
`;

function renderOwnCodes({ id, errors }: OperationModel): string {
  const codes = errors.map(({ code }) => toLiteral(code)).join(" | ") || "never";
  return `readonly ${id}: ${codes};`;
}

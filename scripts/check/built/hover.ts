import { join } from "node:path";
import ts from "typescript";
import { listQuery, toOperationRule } from "../../generate/read/request-rule.ts";
import {
  listOperations,
  type PlacedOperation,
  readBody,
  resolveRef,
  type SpecDocument,
} from "../../generate/read/spec-document.ts";
import { toPascalCase } from "../../generate/render/names.ts";

/** A vendor's built package and the description that it was generated from. */
export interface HoverSubject {
  /** Folder of the package: the built types are looked up from here, as a consumer's editor would. */
  readonly folder: string;
  readonly vendor: string;
  readonly document: SpecDocument;
}

/** What an editor would not show of a method: one line for each fact that is missing. */
export function findHoverFaults({ folder, vendor, document }: HoverSubject): string[] {
  const placed = listOperations(document);
  const subjects = placed.flatMap((one) => [
    { expression: `live.${one.operation.operationId}`, facts: listFacts(document, one) },
    ...listFields(document, one),
  ]);
  const hovers = readHovers({ folder, vendor, expressions: subjects.map(({ expression }) => expression) });
  return subjects.flatMap(({ expression, facts }) => {
    const shown = fold(hovers.get(expression) ?? "");
    return facts
      .filter((fact) => !shown.includes(fold(fact)))
      .map((fact) => `${vendor}: hovering over ${expression} does not show "${fact}"`);
  });
}

/** Every field of a request, with the beginning of what it means: also where its schema is one of several operations'. */
function listFields(document: SpecDocument, placed: PlacedOperation) {
  const { schema } = readBody(document, placed) ?? {};
  const { properties = {} } = schema ? resolveRef(document, schema) : {};
  const described: readonly (readonly [name: string, field: object])[] = [
    ...listQuery(document, placed).map((parameter) => [parameter.name, parameter] as const),
    // What stands beside a reference is said of this field.
    ...Object.entries(properties).map(
      ([name, field]) => [name, { ...resolveRef(document, field), ...field }] as const,
    ),
  ];
  return described.map(([name, field]) => ({
    expression: `(null! as entry.${toPascalCase(placed.operation.operationId)}Request).${name}`,
    facts: [String((field as { description?: string }).description).split("\n")[0] as string],
  }));
}

/** The names of what goes in and comes out, meaning, the name and limits of each field, quota, the operation's own codes, and the vendor's page. */
function listFacts(document: SpecDocument, placed: PlacedOperation): string[] {
  const { summary, externalDocs, "x-quota": quota, "x-errors": codes } = placed.operation;
  const { properties = {}, required } = toOperationRule(document, placed);
  const name = toPascalCase(placed.operation.operationId);
  const takesNone = Object.keys(properties).length === 0;
  return [
    ...(takesNone ? [] : [`request${required ? "" : "?"}: ${name}Request`]),
    `Promise<${name}Response>`,
    summary,
    ...Object.keys(properties).map((name) => `\`${name}\``),
    ...Object.values(properties).flatMap(({ maxLength, maxItems }) =>
      [maxLength, maxItems].filter((limit) => limit !== undefined).map(String),
    ),
    quota ? `${quota.calls} call` : "no page names one",
    ...codes.map((code) => `\`${code}\``),
    externalDocs.url,
  ];
}

/** Asks the language service what it would show over the last name of each expression, where `live` is a vendor's client. */
function readHovers({
  folder,
  vendor,
  expressions,
}: {
  folder: string;
  vendor: string;
  expressions: readonly string[];
}) {
  const path = join(folder, "hover.ts");
  const text = [
    'import type * as entry from "./dist/index.js";',
    `declare const live: entry.${toPascalCase(vendor)}Client;`,
    ...expressions.map((expression) => `${expression};`),
  ].join("\n");
  const service = ts.createLanguageService(createHost(path, text));
  return new Map(
    expressions.map((expression) => {
      const begin = text.indexOf(`\n${expression};`) + 1;
      const info = service.getQuickInfoAtPosition(path, begin + expression.lastIndexOf(".") + 1);
      const tags = (info?.tags ?? []).map(
        ({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`,
      );
      const shown = [info?.displayParts, info?.documentation].map((parts) => ts.displayPartsToString(parts));
      // As it stands where each type is imported by itself.
      return [expression, [...shown, ...tags].join("\n").replaceAll("entry.", "")];
    }),
  );
}

/** The file system with one file more. */
function createHost(path: string, text: string): ts.LanguageServiceHost {
  return {
    getCompilationSettings: () => ({
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    }),
    getScriptFileNames: () => [path],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const content = name === path ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === path || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
}

/** A docstring is wrapped and printed with links of its own; words and their order are what counts. */
const fold = (text: string) => text.replace(/\s+/g, " ");

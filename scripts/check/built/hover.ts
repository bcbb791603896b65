import { join } from "node:path";
import ts from "typescript";
import { toOperationRule } from "../../generate/read/request-rule.ts";
import {
  listOperations,
  type PlacedOperation,
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
  const hovers = readHovers({
    folder,
    vendor,
    methods: placed.map(({ operation }) => operation.operationId),
  });
  return placed.flatMap((one) => {
    const { operationId } = one.operation;
    const shown = fold(hovers.get(operationId) ?? "");
    return listFacts(document, one)
      .filter((fact) => !shown.includes(fold(fact)))
      .map((fact) => `${vendor}: hovering over ${operationId} does not show "${fact}"`);
  });
}

/** Meaning, the name and limits of each field, quota, the operation's own codes, and the vendor's page. */
function listFacts(document: SpecDocument, placed: PlacedOperation): string[] {
  const { summary, externalDocs, "x-quota": quota, "x-errors": codes } = placed.operation;
  const { properties = {} } = toOperationRule(document, placed);
  return [
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

/** Asks the language service what it would show over each method of a vendor's client. */
function readHovers({ folder, vendor, methods }: { folder: string; vendor: string; methods: string[] }) {
  const path = join(folder, "hover.ts");
  const text = [
    `import type { ${toPascalCase(vendor)}Client } from "./dist/index.js";`,
    `declare const live: ${toPascalCase(vendor)}Client;`,
    ...methods.map((method) => `live.${method};`),
  ].join("\n");
  const service = ts.createLanguageService(createHost(path, text));
  return new Map(
    methods.map((method) => {
      const info = service.getQuickInfoAtPosition(path, text.indexOf(`live.${method};`) + "live.".length);
      const tags = (info?.tags ?? []).map(
        ({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`,
      );
      return [method, [ts.displayPartsToString(info?.documentation), ...tags].join("\n")];
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

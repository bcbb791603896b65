import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import ts from "typescript";
import { listQuery } from "../../generate/read/request-rule.ts";
import {
  listOperations,
  type PlacedOperation,
  readRequestBody,
  resolveRef,
  type SpecDocument,
} from "../../generate/read/spec-document.ts";
import { toVendorModel } from "../../generate/read/to-vendor-model.ts";
import type { OperationModel } from "../../generate/read/vendor-model.ts";
import { toPascalCase } from "../../generate/render/names.ts";
import { loadVendors } from "../../workspace/load-workspace.ts";
import type { Check } from "../runner/check.ts";

/**
 * Asks TypeScript's language service what an editor shows over each method of the built clients, and over each field of a request.
 * A docstring can be complete in the generated source and still get lost on its way through declarations and aliases.
 */
export const check: Check = {
  name: "hover",
  why: "Most people read no page but the docstring under their mouse; it must have meaning, limits, quota, codes and the vendor's page.",
  after: ["build"],
  run: async (root) => {
    const clients = await Promise.all(
      (await loadVendors(root)).map(async ({ folder }) => {
        const vendor = basename(folder);
        const document = JSON.parse(await readFile(join(root, "specs/dist", `${vendor}.json`), "utf8"));
        return { folder: join(root, folder), vendor, document };
      }),
    );
    return {
      faults: clients.flatMap(findHoverFaults),
      notes: clients.map(
        ({ vendor, document }) =>
          `${vendor}: an editor shows meaning, fields, limits, quota, codes and page of ${listOperations(document).length} methods`,
      ),
    };
  },
};

/** A vendor's built package and the description that it was generated from. */
export interface BuiltClient {
  /** Folder of the package, where a consumer's editor would find the built types. */
  readonly folder: string;
  readonly vendor: string;
  readonly document: SpecDocument;
}

/** Lists the facts that an editor would not show, one line for each. */
export function findHoverFaults({ folder, vendor, document }: BuiltClient): string[] {
  const { operations } = toVendorModel({ vendor, document, hash: "" });
  const expected = [
    ...operations.map((operation) => ({ expression: `live.${operation.id}`, facts: listFacts(operation) })),
    ...listOperations(document).flatMap((one) => listFields(document, one)),
  ];
  const hovers = readHovers({ folder, vendor, expressions: expected.map(({ expression }) => expression) });
  return expected.flatMap(({ expression, facts }) => {
    const shown = fold(hovers.get(expression) ?? "");
    return facts
      .filter((fact) => !shown.includes(fold(fact)))
      .map(
        (fact) =>
          `${vendor}: hovering over ${expression} does not show "${fact}"; look at packages/${vendor}/src/generated and its dist/index.d.ts`,
      );
  });
}

/** Lists each field of a request with the first line of its description, also where operations share a schema. */
function listFields(document: SpecDocument, placed: PlacedOperation) {
  const { schema } = readRequestBody(document, placed) ?? {};
  const { properties = {} } = schema ? resolveRef(document, schema) : {};
  const described: readonly (readonly [name: string, field: object])[] = [
    ...listQuery(document, placed).map((parameter) => [parameter.name, parameter] as const),
    // Keywords beside a reference describe this field.
    ...Object.entries(properties).map(
      ([name, field]) => [name, { ...resolveRef(document, field), ...field }] as const,
    ),
  ];
  return described.map(([name, field]) => ({
    expression: `(null! as entry.${toPascalCase(placed.operation.operationId)}Request).${name}`,
    facts: [String((field as { description?: string }).description).split("\n")[0] as string],
  }));
}

/** Lists an operation's facts: request and response types, meaning, name and limits of each field, quota, codes, the vendor's page. */
function listFacts({ id, docs, quota, errors, rule }: OperationModel): string[] {
  const { properties = {}, required } = rule;
  const name = toPascalCase(id);
  const takesNone = Object.keys(properties).length === 0;
  return [
    ...(takesNone ? [] : [`request${required ? "" : "?"}: ${name}Request`]),
    `Promise<${name}Response>`,
    docs.summary,
    ...Object.keys(properties).map((name) => `\`${name}\``),
    ...Object.values(properties).flatMap(({ maxLength, maxItems }) =>
      [maxLength, maxItems].filter((limit) => limit !== undefined).map(String),
    ),
    quota ? `${quota.calls} call` : "no page names one",
    ...errors.map(({ code }) => `\`${code}\``),
    docs.page,
  ];
}

/** Reads what the language service shows over the last name of each expression, where `live` is a vendor's client. */
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
      // As an editor shows it where each type is imported by name.
      return [expression, [...shown, ...tags].join("\n").replace(/\bentry\./g, "")];
    }),
  );
}

/** Hosts the file system and one file more. */
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

/** Only words and their order count: a docstring is wrapped, and its links are printed anew. */
const fold = (text: string) => text.replace(/\s+/g, " ");

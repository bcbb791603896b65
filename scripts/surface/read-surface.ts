import { join, resolve } from "node:path";
import ts from "typescript";
import { isByOperation, isData, isMethods, listOperationTypes } from "./generated-types.ts";

/** The exports of one entry of a package. */
export interface EntrySurface {
  /** As it is imported: `@livespec/core`. */
  readonly entry: string;
  /** A declaration for each export, sorted by name, without comments. */
  readonly exports: readonly string[];
  /** Declarations that the exported ones mention, and that have no name to import them by. */
  readonly mentioned: readonly string[];
}

/** Reads the exports of a built package from its declarations alone, as a consumer's compiler would. */
export function readSurface(
  packageFolder: string,
  { name, exports }: { name: string; exports?: unknown },
): EntrySurface[] {
  const entries = Object.entries((exports ?? {}) as Record<string, { types?: string } | string>).flatMap(
    ([path, target]) =>
      typeof target === "object" && target.types
        ? [{ entry: `${name}${path.slice(1)}`, file: resolve(packageFolder, target.types) }]
        : [],
  );
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] },
  );
  return entries.map(({ entry, file }) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${join(packageFolder, "dist")} is not built`);
    return { entry, ...readEntry(source, { name, checker: program.getTypeChecker() }) };
  });
}

function readEntry(
  source: ts.SourceFile,
  { name: packageName, checker }: { name: string; checker: ts.TypeChecker },
): Omit<EntrySurface, "entry"> {
  const module = checker.getSymbolAtLocation(source);
  const found = (module ? checker.getExportsOfModule(module) : []).map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return { name: symbol.name, declarations: (target.declarations ?? []).filter(isDeclared) };
  });
  const exported = new Set(found.flatMap(({ declarations }) => declarations));
  const mentioned = findMentioned([...exported].filter(isIn(source)), { source, checker });
  const methods = [...exported, ...mentioned].filter(isMethods) as ts.InterfaceDeclaration[];
  const operations = new Set(
    methods.flatMap(({ members }) => members.map(({ name }) => name?.getText() ?? "")),
  );
  const perOperation = new Set(methods.flatMap(listOperationTypes));
  const print = (declaration: ts.Declaration) =>
    !isMethods(declaration) && isByOperation(declaration, operations)
      ? printGenerated(declaration)
      : printDeclaration(declaration);
  return {
    exports: found
      .filter(({ name }) => !perOperation.has(name))
      .flatMap(({ name, declarations }) => {
        const owner = toPackage(declarations[0]);
        return owner === packageName ? declarations.map(print) : [`${name}: of ${owner}`];
      })
      .sort(byText),
    mentioned: [...mentioned]
      .filter((one) => !exported.has(one) && !perOperation.has(toText(one)) && !mentionsData(one, checker))
      .map(print)
      .sort(byText),
  };
}

const toText = (declaration: ts.Declaration) => (declaration as ts.NamedDeclaration).name?.getText() ?? "";

/** Tests whether a declaration stands at the top of its file, and is no parameter or member. */
const isDeclared = (node: ts.Declaration) => ts.isSourceFile(node.parent) || ts.isVariableDeclaration(node);

const isIn = (source: ts.SourceFile) => (node: ts.Declaration) => node.getSourceFile() === source;

const byText = (a: string, b: string) => toName(a).localeCompare(toName(b), "en") || a.localeCompare(b, "en");

/** Strips the kind of a declaration, so that declarations sort by name alone. */
const toName = (text: string) =>
  text.replace(/^(?:abstract )?(?:class|interface|type|const|function|enum) /, "");

/** Follows the names in declarations to further declarations of the same file. */
function findMentioned(
  from: readonly ts.Declaration[],
  { source, checker }: { source: ts.SourceFile; checker: ts.TypeChecker },
): Set<ts.Declaration> {
  const found = new Set<ts.Declaration>();
  const queue = [...from];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
      queue.push(...declarations.filter(isIn(source)).filter(isDeclared));
    }
    ts.forEachChild(node, visit);
  };
  for (let declaration = queue.pop(); declaration; declaration = queue.pop()) {
    if (found.has(declaration) || ts.isImportSpecifier(declaration)) continue;
    found.add(declaration);
    if (!isData(declaration)) ts.forEachChild(declaration, visit);
  }
  return found;
}

/** Tests whether a declaration is made of generated data: a request or an answer taken out of the types of a description. */
function mentionsData(declaration: ts.Declaration, checker: ts.TypeChecker): boolean {
  const visit = (node: ts.Node): boolean => {
    const declarations = ts.isIdentifier(node) ? (checker.getSymbolAtLocation(node)?.declarations ?? []) : [];
    return declarations.some(isData) || node.forEachChild(visit) === true;
  };
  return ts.isTypeAliasDeclaration(declaration) && visit(declaration.type);
}

const printer = ts.createPrinter({ removeComments: true });

function printDeclaration(declaration: ts.Declaration): string {
  if (isMethods(declaration)) {
    return `interface ${toText(declaration)}: generated, a method for each operation, with types for its request and its response`;
  }
  if (isData(declaration)) return printGenerated(declaration);
  const text = printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
  const keyword = ts.isVariableDeclaration(declaration) ? "const " : "";
  return `${keyword}${text.replace(/^(?:export )?(?:declare )?/, "")}`.replace(/ {4}/g, "  ");
}

const printGenerated = (declaration: ts.Declaration) =>
  `${toKeyword(declaration)} ${toText(declaration)}: generated`;

const toKeyword = (declaration: ts.Declaration) =>
  ts.isInterfaceDeclaration(declaration)
    ? "interface"
    : ts.isTypeAliasDeclaration(declaration)
      ? "type"
      : "const";

/** Name of the package that contains a declaration. */
function toPackage(declaration: ts.Declaration | undefined): string {
  const path = declaration?.getSourceFile().fileName ?? "";
  const manifest = ts.findConfigFile(path, ts.sys.fileExists, "package.json");
  if (manifest === undefined) throw new Error(`${path} is in no package`);
  return (JSON.parse(ts.sys.readFile(manifest) ?? "{}") as { name: string }).name;
}

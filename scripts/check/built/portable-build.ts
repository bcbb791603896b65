import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { build } from "esbuild";
import ts from "typescript";

/**
 * Lists what a built package has of Node's where no `node` condition asked for it. Sources may be clean while a bundler, a helper
 * or a dependency brings Node back in, so this looks at what a runtime without the condition really loads.
 */
export async function findPortableFaults(
  packageFolder: string,
  { name, exports }: { name: string; exports?: unknown },
): Promise<string[]> {
  const entries = Object.keys(exports ?? {}).filter((entry) => !entry.endsWith(".json"));
  const { metafile } = await build({
    stdin: {
      contents: entries
        .map((entry, index) => `export * as entry${index} from "${name}${entry.slice(1)}";`)
        .join("\n"),
      resolveDir: packageFolder,
    },
    absWorkingDir: resolve(packageFolder),
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    external: ["node:*"],
  });
  const reached = Object.entries(metafile.inputs).filter(([path]) => path !== "<stdin>");
  const faults = await Promise.all(
    reached.map(async ([path, { imports }]) => {
      const text = await readFile(resolve(packageFolder, path), "utf8");
      return [
        ...imports.filter(({ external }) => external).map(({ path: module }) => `imports ${module}`),
        ...findNodeGlobals(text).map((global) => `uses ${global} without asking whether it is there`),
      ].map((fault) => `${name}: ${shorten(path)} ${fault}`);
    }),
  );
  return faults.flat();
}

const shorten = (path: string) => relative("", path).replace(/^.*node_modules\//, "");

const NODE_GLOBALS = ["process", "Buffer", "require", "global", "__dirname", "__filename", "setImmediate"];

/** Names of Node's globals that a module uses; not those beside a `typeof` that asks for them first. */
export function findNodeGlobals(text: string): string[] {
  const tree = ts.createSourceFile("module.js", text, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && NODE_GLOBALS.includes(node.text) && isUse(node) && !isGuarded(node)) {
      found.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...found].sort();
}

/** Not the name of a member or of a property, which is no variable. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  return !((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node);
}

function isGuarded(node: ts.Identifier): boolean {
  const asks = (condition: ts.Node) => condition.getText().includes(`typeof ${node.text}`);
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isTypeOfExpression(parent)) return true;
    if (ts.isBinaryExpression(parent) && parent.right === at && asks(parent.left)) return true;
    if (ts.isConditionalExpression(parent) && parent.condition !== at && asks(parent.condition)) return true;
    if (ts.isIfStatement(parent) && parent.expression !== at && asks(parent.expression)) return true;
  }
  return false;
}

import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import ts from "typescript";
import { bundle } from "../../bundle/bundle.ts";
import { loadWorkspace } from "../../workspace/load-workspace.ts";
import { toRole } from "../../workspace/role.ts";
import type { Check } from "../runner/check.ts";

/**
 * Looks for Node in what a runtime without the `node` condition loads: core and the clients as built, with everything they depend
 * on. Sources may be clean while the bundler, a helper that it adds, or a dependency brings Node back in.
 */
export const check: Check = {
  name: "portable",
  why: "The clients promise to run in browsers and workers, where one import of a node: module stops a program before its first line.",
  after: ["build"],
  run: async (root) => {
    const packages = (await loadWorkspace(root)).filter(({ folder }) =>
      ["core", "vendor"].includes(toRole(folder)),
    );
    const faults = await Promise.all(
      packages.map(({ folder, manifest }) => findPortableFaults(join(root, folder), manifest)),
    );
    return {
      faults: faults.flat(),
      notes: [
        `${packages.length} packages, built and with their dependencies, use nothing of Node by default`,
      ],
    };
  },
};

/** Lists the modules and globals of Node that a built package uses without the `node` condition. */
export async function findPortableFaults(
  packageFolder: string,
  { name, exports }: { name: string; exports?: unknown },
): Promise<string[]> {
  const entries = Object.keys(exports ?? {}).filter((entry) => !entry.endsWith(".json"));
  const source = entries
    .map((entry, index) => `export * as entry${index} from "${name}${entry.slice(1)}";`)
    .join("\n");
  const { inputs } = await bundle(source, {
    from: packageFolder,
    runtime: "portable",
    external: ["node:*"],
  });
  const faults = await Promise.all(
    inputs.map(async ({ path, external }) => {
      const text = await readFile(path, "utf8");
      return [
        ...external.map((module) => `imports ${module}`),
        ...findNodeGlobals(text).map((global) => `uses ${global} without asking whether it is there`),
      ].map((fault) => `${name}: ${shorten(path)} ${fault}`);
    }),
  );
  return faults.flat();
}

const shorten = (path: string) => relative("", path).replace(/^.*node_modules\//, "");

const NODE_GLOBALS = ["process", "Buffer", "require", "global", "__dirname", "__filename", "setImmediate"];

/** Names the globals of Node that a module uses without a `typeof` that asks for them first. */
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

/** Tests whether an identifier is a variable, not the name of a member or of a property. */
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

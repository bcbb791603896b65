import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package that an installation brings. */
export interface Installed {
  readonly name: string;
  /** `engines.node`. */
  readonly node: string | undefined;
  readonly hasInstallScript: boolean;
  /** As it lies on a disk. */
  readonly bytes: number;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly engines?: { readonly node?: string };
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Lists a package and everything that it depends on, each version once. */
export const listInstalled = (folder: string): readonly Installed[] => {
  const found = new Map<string, Installed>();
  const visit = (at: string): void => {
    const manifest = JSON.parse(readFileSync(join(at, "package.json"), "utf8")) as Manifest;
    const { name, version, engines, scripts = {}, dependencies = {} } = manifest;
    if (found.has(`${name}@${version}`)) return;
    const hasInstallScript = ["preinstall", "install", "postinstall"].some((script) => script in scripts);
    found.set(`${name}@${version}`, { name, node: engines?.node, hasInstallScript, bytes: weigh(at) });
    for (const dependency of Object.keys(dependencies)) visit(locate(dependency, at));
  };
  visit(folder);
  return [...found.values()];
};

const locate = (name: string, from: string): string => {
  const folder = join(from, "node_modules", name);
  return existsSync(folder) ? realpathSync(folder) : locate(name, dirname(from));
};

const BLOCK = 4096;

const weigh = (path: string): number => {
  const stats = lstatSync(path);
  if (!stats.isDirectory()) return Math.ceil(stats.size / BLOCK) * BLOCK;
  const entries = readdirSync(path).filter((entry) => entry !== "node_modules");
  return entries.reduce((sum, entry) => sum + weigh(join(path, entry)), 0);
};

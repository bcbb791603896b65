import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Most bytes that each client of a vendor may have in a bundle, minified and gzipped. */
export interface BundleLimits {
  /** The client without the check of its requests. */
  readonly lean: number;
  /** The client of the main entry, which is the lean one and the check. */
  readonly whole: number;
}

/** Size of one client as a consumer's bundler leaves it. */
export interface BundleSize {
  readonly name: string;
  readonly client: keyof BundleLimits;
  /** Bytes, minified and gzipped. */
  readonly bytes: number;
  /** Bytes that it may have. */
  readonly limit: number;
}

/**
 * For a client with all its operations, openapi-fetch included, in a runtime other than Node. A package with more to say has
 * `bundleLimits` of its own in its manifest. What each part takes of it stands in docs/adr/0017.
 */
const LIMITS: BundleLimits = { lean: 22_750, whole: 24_850 };

/** Bundles everything that a vendor's built package needs for each of its clients, as for an edge runtime. */
export async function measureBundles(
  packageFolder: string,
  { name, bundleLimits: limits = LIMITS }: { name: string; bundleLimits?: BundleLimits },
): Promise<BundleSize[]> {
  const measure = (entry: string) =>
    measureBundle(packageFolder, `export { ${toMaker(name)} } from "${entry}";`);
  const [lean, whole] = await Promise.all([measure(`${name}/lean`), measure(name)]);
  return [
    { name, client: "lean", bytes: lean, limit: limits.lean },
    { name, client: "whole", bytes: whole, limit: limits.whole },
  ];
}

async function measureBundle(resolveDir: string, contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

/** `@livespec/alibaba-live` → `createAlibabaLiveClient`: the name that every vendor package gives its client's maker. */
const toMaker = (name: string) =>
  `create${name.replace(/^.*\//, "").replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())}Client`;

import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Size of one client as a consumer's bundler leaves it. */
export interface BundleSize {
  readonly name: string;
  /** Bytes, minified and gzipped. */
  readonly bytes: number;
  /** Bytes that it may have. */
  readonly limit: number;
}

/**
 * Most bytes of a client with all its operations, openapi-fetch and hashing included, for a runtime other than Node. A
 * package with more to say has a `bundleLimit` of its own in its manifest. What each part takes of it, and why it is there all
 * the same, stands in docs/adr/0017.
 */
const LIMIT = 19_500;

/** Bundles everything that a vendor's built package needs for its client, as for an edge runtime. */
export async function measureBundle(
  packageFolder: string,
  { name, bundleLimit: limit = LIMIT }: { name: string; bundleLimit?: number },
): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${toMaker(name)} } from "${name}";`, resolveDir: packageFolder },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
  return { name, bytes, limit };
}

/** `@livespec/alibaba-live` → `createAlibabaLiveClient`: the name that every vendor package gives its client's maker. */
const toMaker = (name: string) =>
  `create${name.replace(/^.*\//, "").replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())}Client`;

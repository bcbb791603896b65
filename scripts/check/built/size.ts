import { join } from "node:path";
import { bundle, measureGzipped } from "../../bundle/bundle.ts";
import { loadVendors } from "../../workspace/load-workspace.ts";
import type { BundleLimits, Manifest } from "../../workspace/manifest.ts";
import type { Check } from "../runner/check.ts";

/**
 * Holds the clients of each vendor to a size in a consumer's bundle. Edge runtimes and pages count kilobytes, and a size grows by
 * a helper here and an import there, none of which looks like much in a review.
 */
export const check: Check = {
  name: "size",
  why: "A client grows a little with every feature, and nobody decides on the sum.",
  after: ["build"],
  run: async (root) => {
    const vendors = await loadVendors(root);
    const sizes = await Promise.all(
      vendors.map(({ folder, manifest }) => measureClients(join(root, folder), manifest)),
    );
    const tooBig = vendors.flatMap(({ folder }, index) =>
      (sizes[index] ?? [])
        .filter(({ bytes, limit }) => bytes > limit)
        .map(({ client }) => `${folder}/package.json: the ${client} client is too big; ${ADVICE}`),
    );
    return { faults: tooBig, notes: sizes.map(describeSizes) };
  },
};

const ADVICE =
  "make it smaller, or raise livespec.bundleLimits there and say in docs/adr/0017-what-a-client-weighs.md what it is spent on";

/**
 * Limits of a client with all its operations, openapi-fetch included, in a runtime other than Node. A package that needs more has
 * `livespec.bundleLimits` in its manifest; docs/adr/0017 says what each part takes.
 */
const LIMITS: BundleLimits = { lean: 23_400, whole: 25_500 };

/** Size of one client as a consumer's bundler leaves it. */
export interface ClientSize {
  readonly name: string;
  readonly client: keyof BundleLimits;
  /** Bytes, minified and gzipped. */
  readonly bytes: number;
  /** Bytes that it may have. */
  readonly limit: number;
}

/** Measures everything that each client of a vendor's built package needs in an edge runtime. */
export async function measureClients(
  packageFolder: string,
  { name, livespec }: Manifest,
): Promise<ClientSize[]> {
  const limits = livespec?.bundleLimits ?? LIMITS;
  const measure = async (entry: string) => {
    const source = `export { ${toFactoryName(name)} } from "${entry}";`;
    const { code } = await bundle(source, { from: packageFolder, runtime: "portable", minify: true });
    return measureGzipped(code);
  };
  const [lean, whole] = await Promise.all([measure(`${name}/lean`), measure(name)]);
  return [
    { name, client: "lean", bytes: lean, limit: limits.lean },
    { name, client: "whole", bytes: whole, limit: limits.whole },
  ];
}

/** `@livespec/alibaba-live` → `createAlibabaLiveClient`, by the naming rule of all vendor packages. */
function toFactoryName(name: string): string {
  const words = name.replace(/^.*\//, "").split("-");
  return `create${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}Client`;
}

function describeSizes(sizes: readonly ClientSize[]): string {
  const parts = sizes.map(({ client, bytes, limit }) => `${client} client ${bytes} of ${limit}`);
  const [lean, whole] = sizes.map(({ bytes }) => bytes) as [number, number];
  return `${sizes[0]?.name}: ${parts.join(", ")}, the request check being ${whole - lean}, in bytes minified and gzipped`;
}

import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Options of {@link bundle}. */
export interface BundleOptions {
  /** Folder that imports are resolved from. */
  readonly from: string;
  /** Runtime that the bundle is for: `portable` stands for all that do not set the condition `node`. */
  readonly runtime: "node" | "portable";
  /** Default: false. */
  readonly minify?: boolean;
  /** Package conditions besides those of the runtime. */
  readonly conditions?: readonly string[];
  /** Modules that are left out of the bundle. */
  readonly external?: readonly string[];
}

/** A bundle, and the files that went into it. */
export interface Bundle {
  readonly code: Uint8Array;
  readonly inputs: readonly BundledFile[];
}

/** A file of a bundle. */
export interface BundledFile {
  /** Absolute path. */
  readonly path: string;
  /** Modules that it imports and that were left out. */
  readonly external: readonly string[];
}

/** Bundles a module, given as its source, as a consumer's bundler would. */
export async function bundle(source: string, options: BundleOptions): Promise<Bundle> {
  const { from, runtime, minify = false, conditions = [], external = [] } = options;
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: from, sourcefile: ENTRY },
    absWorkingDir: resolve(from),
    bundle: true,
    minify,
    write: false,
    metafile: true,
    format: "esm",
    logLevel: "error",
    external: [...external],
    ...(runtime === "node"
      ? { platform: "node", ...(conditions.length > 0 && { conditions: [...conditions] }) }
      : { platform: "neutral", mainFields: ["module", "main"], conditions: ["import", ...conditions] }),
  });
  const inputs = Object.entries(metafile.inputs).filter(([path]) => path !== ENTRY);
  return {
    code: outputFiles[0]?.contents ?? new Uint8Array(),
    inputs: inputs.map(([path, { imports }]) => ({
      path: resolve(from, path),
      external: imports.filter((one) => one.external).map((one) => one.path),
    })),
  };
}

const ENTRY = "<entry>";

/** Measures code as it travels: bytes, gzipped. */
export function measureGzipped(code: Uint8Array): number {
  return gzipSync(code, { level: 9 }).length;
}

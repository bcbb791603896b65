import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { SpecDocument } from "./spec-document.ts";

/** One vendor's description, linted and bundled into one document. */
export interface LoadedSpec {
  /** Folder name under `specs/`, and of the package that is generated: `alibaba-live`. */
  readonly vendor: string;
  readonly document: SpecDocument;
  /** SHA-256 of the bundled document, hex. */
  readonly hash: string;
}

/** A description that may not be generated from. The message is the linter's report, with file and line. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}

/** Names every folder of `specs/` that holds a description. */
export async function listVendors(specsFolder: string): Promise<string[]> {
  const files = await readdir(specsFolder, { recursive: true });
  return files
    .filter((file) => /^[^/]+\/openapi\.yaml$/.test(file))
    .map((file) => file.slice(0, file.indexOf("/")))
    .sort();
}

/** Lints and bundles the descriptions of some vendors. Throws a {@link SpecError} if any is at fault. */
export async function loadSpecs(specsFolder: string, vendors: readonly string[]): Promise<LoadedSpec[]> {
  const roots = vendors.map((vendor) => `${vendor}/openapi.yaml`);
  const workFolder = await mkdtemp(join(tmpdir(), "livespec-"));
  try {
    const [, ...specs] = await Promise.all([
      runRedocly(specsFolder, ["lint", ...roots]),
      ...vendors.map((vendor) => bundleSpec(specsFolder, vendor, join(workFolder, `${vendor}.json`))),
    ]);
    return specs;
  } finally {
    await rm(workFolder, { recursive: true });
  }
}

async function bundleSpec(specsFolder: string, vendor: string, output: string): Promise<LoadedSpec> {
  await runRedocly(specsFolder, ["bundle", `${vendor}/openapi.yaml`, "--output", output]);
  const text = await readFile(output, "utf8");
  return { vendor, document: JSON.parse(text), hash: createHash("sha256").update(text).digest("hex") };
}

const redoclyBin = (() => {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@redocly/cli/package.json");
  return join(manifest, "..", require(manifest).bin.redocly);
})();

async function runRedocly(specsFolder: string, args: readonly string[]): Promise<void> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    NO_COLOR: "1",
  };
  try {
    await promisify(execFile)(process.execPath, [redoclyBin, ...args], { cwd: specsFolder, env });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new SpecError(`${stdout}${stderr}`.trim(), { cause: error });
  }
}

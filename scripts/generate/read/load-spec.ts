import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { bundleVendors } from "@livespec/specs/bundle.ts";
import { lintVendors } from "@livespec/specs/lint.ts";
import type { SpecDocument } from "./spec-document.ts";

/** One vendor's description, bundled into one document. */
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

/** Bundles the descriptions of some vendors. Throws a {@link SpecError} where one cannot be read. */
export async function bundleSpecs(specsFolder: string, vendors: readonly string[]): Promise<LoadedSpec[]> {
  const workFolder = await mkdtemp(join(tmpdir(), "livespec-"));
  try {
    const files = await bundleVendors({ from: specsFolder, to: workFolder, names: vendors }).catch(refuse);
    return await Promise.all(files.map(readSpec));
  } finally {
    await rm(workFolder, { recursive: true });
  }
}

/** Lints the descriptions of some vendors. Throws a {@link SpecError} if any is at fault. */
export async function lintSpecs(specsFolder: string, vendors: readonly string[]): Promise<void> {
  await lintVendors({ from: specsFolder, names: vendors }).catch(refuse);
}

function refuse(cause: Error): never {
  throw new SpecError(cause.message, { cause });
}

async function readSpec(file: string): Promise<LoadedSpec> {
  const text = await readFile(file, "utf8");
  const hash = createHash("sha256").update(text).digest("hex");
  return { vendor: basename(file, ".json"), document: JSON.parse(text), hash };
}

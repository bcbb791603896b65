import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { bundleVendors } from "@livespec/specs/bundle.ts";
import { refuseDescription } from "./description-error.ts";
import type { SpecDocument } from "./spec-document.ts";

/** One vendor's description, bundled into one document. */
export interface BundledDescription {
  /** Folder name under `specs/`, and of the package that is generated: `alibaba-live`. */
  readonly vendor: string;
  readonly document: SpecDocument;
  /** SHA-256 of the bundled document, hex. */
  readonly hash: string;
}

/** Bundles the descriptions of some vendors. Throws a `DescriptionError` where one cannot be read. */
export async function bundleDescriptions(
  specsFolder: string,
  vendors: readonly string[],
): Promise<BundledDescription[]> {
  const workFolder = await mkdtemp(join(tmpdir(), "livespec-"));
  try {
    const files = await bundleVendors({ from: specsFolder, to: workFolder, names: vendors }).catch(
      refuseDescription,
    );
    return await Promise.all(files.map(readDescription));
  } finally {
    await rm(workFolder, { recursive: true });
  }
}

async function readDescription(file: string): Promise<BundledDescription> {
  const text = await readFile(file, "utf8");
  const hash = createHash("sha256").update(text).digest("hex");
  return { vendor: basename(file, ".json"), document: JSON.parse(text), hash };
}

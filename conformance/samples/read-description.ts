import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleVendors } from "@livespec/specs/bundle.ts";

/** Reads the description of a vendor, bundled, so that every reference points into it. */
export async function readDescription(vendor: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = await mkdtemp(join(tmpdir(), "livespec-description-"));
  try {
    const [file = ""] = await bundleVendors({ to: folder, names: [vendor] });
    return JSON.parse(await readFile(file, "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

import { join } from "node:path";
import { bundleSpecs, lintSpecs } from "./read/load-spec.ts";
import { formatTypeScript } from "./render/format.ts";

/** A file as it should be. */
export interface GeneratedFile {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly text: string;
}

/**
 * Makes every generated file of some vendors. Reads, and writes nothing.
 * Throws a `SpecError` with file and line if any description is at fault.
 */
export async function generate(root: string, vendors: readonly string[]): Promise<GeneratedFile[]> {
  const specsFolder = join(root, "specs");
  // The linter is the slowest part and a process of its own, so everything else is done beside it. What it finds is said
  // first: of a description at fault the renderer's complaints are only an echo.
  const [linted, rendered] = await Promise.allSettled([
    lintSpecs(specsFolder, vendors),
    render(root, { specsFolder, vendors }),
  ]);
  if (linted.status === "rejected") throw linted.reason;
  if (rendered.status === "rejected") throw rendered.reason;
  return rendered.value;
}

async function render(
  root: string,
  { specsFolder, vendors }: { specsFolder: string; vendors: readonly string[] },
): Promise<GeneratedFile[]> {
  // The renderers bring a compiler along, which takes as long to load as the descriptions take to bundle.
  const [specs, { renderVendor }] = await Promise.all([
    bundleSpecs(specsFolder, vendors),
    import("./render/render-vendor.ts"),
  ]);
  const files = await Promise.all(
    specs.map(async (spec) =>
      Object.entries(await renderVendor(spec)).map(([name, text]) => ({
        path: `packages/${spec.vendor}/src/generated/${name}`,
        text,
      })),
    ),
  );
  const drafts = files.flat();
  const texts = await formatTypeScript(
    drafts.map(({ text }) => text),
    { root },
  );
  return drafts.map(({ path }, index) => ({ path, text: texts[index] as string }));
}

import { join } from "node:path";
import { lintVendors } from "@livespec/specs/lint.ts";
import { refuseDescription } from "./read/description-error.ts";
import { readVendors } from "./read/read-vendors.ts";
import { formatTypeScript } from "./render/format.ts";

/** A generated file as it should be. */
export interface GeneratedFile {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** Vendors to generate, and the repository that they are in. */
interface GenerateInput {
  readonly root: string;
  readonly vendors: readonly string[];
}

/**
 * Makes every generated file of some vendors, without writing any. Throws a `DescriptionError` with file and line if a description
 * is at fault.
 */
export async function generate(input: GenerateInput): Promise<GeneratedFile[]> {
  const { root, vendors } = input;
  // The linter is the slowest part and a process of its own, so everything else runs beside it. Its findings come first: other
  // errors about a faulty description only echo them.
  const [linted, rendered] = await Promise.allSettled([
    lintVendors({ from: join(root, "specs"), names: vendors }).catch(refuseDescription),
    render(input),
  ]);
  if (linted.status === "rejected") throw linted.reason;
  if (rendered.status === "rejected") throw rendered.reason;
  return rendered.value;
}

/** The one way through: from description to model, from model to text, from text to formatted file. */
async function render({ root, vendors }: GenerateInput): Promise<GeneratedFile[]> {
  // The renderers load a compiler, which takes as long as bundling the descriptions.
  const [models, { renderVendor }] = await Promise.all([
    readVendors(join(root, "specs"), vendors),
    import("./render/render-vendor.ts"),
  ]);
  const files = await Promise.all(
    models.map(async (model) =>
      Object.entries(await renderVendor(model)).map(([name, text]) => ({
        path: `packages/${model.name}/src/generated/${name}`,
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

import { build } from "esbuild";

/**
 * Bundles modules as for a runtime that is not Node, and imports the bundle. It runs here all the same, and shows what
 * code costs that stands on nothing but the language.
 */
export async function importPortably<Module>(contents: string): Promise<Module> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import", ...process.execArgv.flatMap(toCondition)],
  });
  const base64 = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return import(`data:text/javascript;base64,${base64}`);
}

/** The sources are bundled where the bench itself runs on them. */
const toCondition = (argument: string) => argument.match(/^--conditions=(.+)$/)?.slice(1) ?? [];

import { join } from "node:path";
import { build } from "esbuild";
import type { Setting } from "./setting.ts";

/** How a runtime wants its program. */
export interface ProgramOptions {
  /** File of `programs/` without its ending. */
  readonly program: string;
  /**
   * Conditions by which a bundler for this runtime chooses between a package's files; left out for a runtime that finds
   * packages itself, which then gets the suite alone, without its types.
   */
  readonly conditions?: readonly string[];
  /** `esm` for modules, `iife` for scripts. */
  readonly format: "esm" | "iife";
}

/** Writes the suite as one program for one run and gives back its text. */
export async function bundleProgram(
  setting: Setting,
  { program, conditions, format }: ProgramOptions,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "programs", `${program}.ts`)],
    define: { SETTING: JSON.stringify(setting) },
    bundle: true,
    write: false,
    format,
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    // Not this folder's: its paths lead to the packages' sources, and users get what was built of them.
    tsconfigRaw: {},
    logLevel: "silent",
    ...(conditions ? { conditions: [...conditions] } : { packages: "external" }),
  });
  return outputFiles[0]?.text ?? "";
}

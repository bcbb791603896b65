import { join } from "node:path";
import { build } from "esbuild";
import type { ProgramOutput } from "./suite/program.ts";
import type { SuiteInput } from "./suite/suite-input.ts";

/** Form of the program that a runtime takes. */
export interface ProgramOptions {
  readonly output: ProgramOutput;
  /**
   * Conditions by which a bundler for this runtime chooses between the files of a package; left out for a runtime that finds
   * packages itself, which gets the suite alone, without its types.
   */
  readonly conditions?: readonly string[];
  /** `esm` for modules, `iife` for scripts. */
  readonly format: "esm" | "iife";
}

/** Bundles the suite and its input into one program. */
export async function bundleProgram(
  input: SuiteInput,
  { output, conditions, format }: ProgramOptions,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "suite", "program.ts")],
    define: { INPUT: JSON.stringify(input), OUTPUT: JSON.stringify(output) },
    bundle: true,
    write: false,
    format,
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    // Without the conditions of this workspace, which lead to the sources: users get what is built.
    tsconfigRaw: {},
    logLevel: "silent",
    ...(conditions ? { conditions: [...conditions] } : { packages: "external" }),
  });
  return outputFiles[0]?.text ?? "";
}

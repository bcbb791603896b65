import { join } from "node:path";
import { bundleProgram, type ProgramOptions } from "../bundle-program.ts";
import { findPackage } from "../find-package.ts";
import { runProgram } from "../run-program.ts";
import type { Runtime } from "../runtime.ts";
import { withFiles } from "../with-files.ts";

/** A server runtime that a package of npm brings along, and that runs a program to its end. */
export interface PackagedRuntimeOptions extends ProgramOptions {
  /** The package, under the name that it has here. */
  readonly from: string;
  /** The executable, relative to the package. */
  readonly executable: string;
  /** What comes before the program's file on the command line. */
  readonly args?: readonly string[];
  /** Name of the program's file, which every runtime judges by its ending. Default: `program.mjs`. */
  readonly file?: string;
  /** What is run instead of the program, with its text, where the runtime wants a file of its own about it. */
  readonly config?: { readonly file: string; readonly text: string };
}

/** Makes a runtime out of a package. */
export function createPackagedRuntime(
  name: string,
  { from, executable, args = [], file = "program.mjs", config, ...program }: PackagedRuntimeOptions,
): Runtime {
  return {
    name,
    isBrowser: false,
    find: async () => {
      const found = await findPackage(from);
      return (
        found && {
          version: found.version,
          run: async (setting) => {
            const files = {
              [file]: await bundleProgram(setting, program),
              ...(config && { [config.file]: config.text }),
            };
            return withFiles(files, (cwd) =>
              runProgram(join(found.folder, executable), { args: [...args, config?.file ?? file], cwd }),
            );
          },
        }
      );
    },
  };
}

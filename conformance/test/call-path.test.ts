import { resolve } from "node:path";
import { expect, test } from "vitest";
import { runAlone } from "../run-alone.ts";
import { startMockedVendor } from "../start-mocked-vendor.ts";
import { vendors } from "../vendors/index.ts";

const program = resolve(import.meta.dirname, "../call-path/list-files-program.ts");

/** Files that one thought may take: more than these, and nobody follows a call to its end. */
const MOST_FILES = 22;

test.each(vendors)(
  "$name: a successful call passes at most 22 files, its vendor's among them",
  async (vendor) => {
    await using started = await startMockedVendor(vendor);
    const files: string[] = JSON.parse(
      await runAlone(program, { args: [vendor.name], env: { ENDPOINT: started.url } }),
    );
    expect(files).toContain("core/src/attempt/attempt.ts");
    expect(files).toContain(`${vendor.name}/src/errors.ts`);
    expect(files.slice(MOST_FILES)).toEqual([]);
  },
);

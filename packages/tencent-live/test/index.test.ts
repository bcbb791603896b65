import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** Lists the packages that a fresh Node resolves while it imports an entry, except livespec's own. */
async function packagesOf(entry: string): Promise<string[]> {
  const program = `
    import { registerHooks } from "node:module";
    const names = new Set();
    registerHooks({
      resolve(specifier, context, next) {
        if (/^[@a-z]/.test(specifier) && !/^(?:node|file):/.test(specifier)) names.add(specifier);
        return next(specifier, context);
      },
    });
    await import(process.argv[1]);
    console.log(JSON.stringify([...names]));
  `;
  const condition = "--conditions=@livespec/source";
  const url = new URL(`../src/${entry}`, import.meta.url).href;
  const { stdout } = await promisify(execFile)(process.execPath, [
    condition,
    "--input-type=module",
    "--eval",
    program,
    url,
  ]);
  return (JSON.parse(stdout) as string[]).sort();
}

test("importing the client loads no inflater", async () => {
  expect(await packagesOf("index.ts")).toEqual(["@livespec/core/vendor", "openapi-fetch"]);
});

test("importing the signer loads no inflater either", async () => {
  expect(await packagesOf("signer.ts")).not.toContain("fflate");
});

test("importing what reads a UserSig does", async () => {
  expect(await packagesOf("user-sig/index.ts")).toContain("fflate");
});

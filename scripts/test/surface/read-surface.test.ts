import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSurface } from "../../surface/read-surface.ts";
import { renderSurface } from "../../surface/render-surface.ts";

const name = "@acme/thing";
const exports = { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./p" };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "livespec-surface-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(files: Record<string, string>) {
  const all = { "package.json": JSON.stringify({ name, exports }), ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return readSurface(folder, { name, exports });
}

test("every export is there with its signature, sorted by name, without comments", async () => {
  const text = `
    /** Says hello. */
    export declare function hello(name: string, options?: { loud?: boolean }): Promise<string>;
    export declare const answer: 42;
    export type Greeting = "hi" | "ho";
    export declare abstract class Base { readonly code: string; }`;
  expect(await read({ "dist/index.d.ts": text })).toEqual([
    {
      entry: "@acme/thing",
      exports: [
        "const answer: 42",
        "abstract class Base {\n  readonly code: string;\n}",
        'type Greeting = "hi" | "ho";',
        "function hello(name: string, options?: {\n  loud?: boolean;\n}): Promise<string>;",
      ],
      mentioned: [],
    },
  ]);
});

test("what an export mentions is there too, although nobody can import it, and what nothing mentions is not", async () => {
  const text = `
    interface Deep { readonly a: string }
    interface Options { readonly deep: Deep }
    interface Unused { readonly b: string }
    declare function make(options: Options): void;
    export { make };`;
  const [entry] = await read({ "dist/index.d.ts": text });
  expect(entry?.exports).toEqual(["function make(options: Options): void;"]);
  expect(entry?.mentioned).toEqual([
    "interface Deep {\n  readonly a: string;\n}",
    "interface Options {\n  readonly deep: Deep;\n}",
  ]);
});

test("what another package declares is named, and where it comes from", async () => {
  const [entry] = await read({
    "dist/index.d.ts": `export { Other } from "other";`,
    "node_modules/other/package.json": JSON.stringify({ name: "other", types: "./index.d.ts" }),
    "node_modules/other/index.d.ts": "export interface Other { readonly a: string }",
  });
  expect(entry?.exports).toEqual(["Other: of other"]);
});

test("generated data is named without its members, and other methods are written out however many there are", async () => {
  const numbers = Array.from({ length: 50 }, (_, index) => index);
  const data = numbers.map((index) => `a${index}: { b: string };`).join("\n");
  const methods = numbers.map((index) => `m${index}(): Take;`).join("\n");
  const text = `export interface Data { ${data} }
    type Take = Data["a1"];
    export interface Methods { ${methods} }
    export {};`;
  const [entry] = await read({ "dist/index.d.ts": text });
  expect(entry?.exports.map((one) => one.split("\n").length)).toEqual([1, 52]);
  expect(entry?.exports[0]).toBe("interface Data: generated");
  expect(entry?.mentioned).toEqual([]);
});

test("a report of a client is the same whatever operations it has", async () => {
  const toClient = (operations: readonly string[]) => {
    const types = operations.map((name) => {
      const type = name.replace(/^\w/, (letter) => letter.toUpperCase());
      return `export interface ${type}Request extends Body<"${name}"> {}
        export type ${type}Response = Body<"${name}">;`;
    });
    const methods = operations.map((name) => {
      const type = name.replace(/^\w/, (letter) => letter.toUpperCase());
      return `${name}(request?: ${type}Request, options?: CallOptions): Promise<${type}Response>;`;
    });
    return `interface CallOptions { readonly signal?: string }
      export interface paths { ${operations.map((name) => `"/${name}": { post: "${name}" };`).join(" ")} }
      interface operations { ${operations.map((name) => `${name}: { a: string };`).join(" ")} }
      type Body<Name extends keyof operations> = operations[Name];
      ${types.join("\n")}
      export interface AcmeLiveMethods { ${methods.join("\n")} }
      export interface AcmeLiveOperationErrorCodes { ${operations.map((name) => `readonly ${name}: 7;`).join(" ")} }
      export interface OwnMethods { sign(request: string): string }
      export {};`;
  };
  const [one] = await read({ "dist/index.d.ts": toClient(["getThing"]) });
  expect(one).toEqual({
    entry: "@acme/thing",
    exports: [
      "interface AcmeLiveMethods: generated, a method for each operation, with types for its request and its response",
      "interface AcmeLiveOperationErrorCodes: generated",
      "interface OwnMethods {\n  sign(request: string): string;\n}",
      "interface paths: generated",
    ],
    mentioned: ["interface CallOptions {\n  readonly signal?: string;\n}", "interface operations: generated"],
  });
  const [two] = await read({ "dist/index.d.ts": toClient(["getThing", "setThing", "dropThing"]) });
  expect(two).toEqual(one);
});

test("a package that is not built is an error that says so", async () => {
  await expect(read({})).rejects.toThrow("is not built");
});

test("the report has a section for each entry", () => {
  const report = renderSurface(name, [
    { entry: "@acme/thing", exports: ["const a: 1"], mentioned: ["type B = 2;"] },
    { entry: "@acme/thing/more", exports: ["const c: 3"], mentioned: [] },
  ]);
  expect(report.split("\n").slice(5)).toEqual([
    "## @acme/thing",
    "",
    "```text",
    "const a: 1",
    "```",
    "",
    "Mentioned by these, but without a name to import:",
    "",
    "```text",
    "type B = 2;",
    "```",
    "",
    "## @acme/thing/more",
    "",
    "```text",
    "const c: 3",
    "```",
    "",
  ]);
});

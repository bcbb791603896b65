import { glob, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { expandDependencies } from "../../../../check/packed/projects/consumer-workspace.ts";

interface Manifest {
  readonly description?: string;
  readonly scripts?: { readonly test?: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, "../../../../..");
const folder = join(root, "scripts/check/packed/consumers");
const { catalog, catalogs } = parse(await readFile(join(root, "pnpm-workspace.yaml"), "utf8"));
const paths = (await Array.fromAsync(glob("*/package.json", { cwd: folder }))).sort();
const manifests = await Promise.all(
  paths.map(async (path) => ({
    name: dirname(path),
    manifest: JSON.parse(await readFile(join(folder, path), "utf8")) as Manifest,
  })),
);
const asked = manifests.flatMap(({ name, manifest: { dependencies, optionalDependencies } }) =>
  Object.entries({ ...dependencies, ...optionalDependencies }).map(([tool, version]) => ({
    name,
    tool,
    version,
  })),
);

test.each(manifests)("$name has a description of what it proves, and a test script", ({ manifest }) => {
  expect(manifest.description).toMatch(/^\w.*[^.]$/);
  expect(manifest.scripts?.test).toBeTypeOf("string");
});

test("other people's packages have their version in a catalog, and ours are the packed ones", () => {
  const unknown = asked.filter(({ tool, version }) => {
    if (tool.startsWith("@livespec/")) return version !== "*";
    const [, name] = /^catalog:(\w*)$/.exec(version) ?? [];
    return (name === "" ? catalog : catalogs[name ?? ""])?.[tool] === undefined;
  });
  expect(unknown).toEqual([]);
});

test("the catalog of consumers has exact versions, each used by a project", () => {
  const versions: Readonly<Record<string, string>> = catalogs.consumers;
  expect(Object.values(versions).filter((version) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  );
  const used = asked.filter(({ version }) => version === "catalog:consumers").map(({ tool }) => tool);
  expect(Object.keys(versions).filter((tool) => !used.includes(tool))).toEqual([]);
});

test("a project may depend on every package, or on every vendor's, without naming them", () => {
  const tarballs = ["packages/a-live", "packages/b", "packages/core", "packages/mock", "specs"].map(
    (folder) => ({
      folder,
      name: `@livespec/${folder.replace("packages/", "")}`,
    }),
  );
  const vendors = { "@livespec/a-live": "*", "@livespec/b": "*" };
  expect(expandDependencies({ "@livespec/<vendor>": "*", vitest: "1.0.0" }, tarballs)).toEqual({
    ...vendors,
    vitest: "1.0.0",
  });
  expect(expandDependencies({ "@livespec/*": "*" }, tarballs)).toEqual({
    ...vendors,
    "@livespec/core": "*",
    "@livespec/mock": "*",
    "@livespec/specs": "*",
  });
  expect(expandDependencies({ "@livespec/core": "*" }, tarballs)).toEqual({ "@livespec/core": "*" });
});

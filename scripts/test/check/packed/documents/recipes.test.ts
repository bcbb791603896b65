import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { extractRecipes, findSection, readRecipes } from "../../../../check/packed/documents/recipes.ts";
import { loadVendors } from "../../../../workspace/load-workspace.ts";

const heading = "## With CommonJS, Jest and others\n";

test("the section ends at the next one, or with the document", () => {
  expect(findSection(`# A\n\n${heading}\nb\n\n### C\n\n## Limits\n\nd\n`)).toBe("\nb\n\n### C\n\n");
  expect(findSection(`# A\n\n${heading}\nb\n`)).toBe("\nb\n");
  expect(findSection("# A\n\n## Limits\n")).toBe("");
});

test("only blocks with a file name are recipes", () => {
  const markdown = "```json a.json\n{}\n```\n\n```ts no-run b.ts\nb;\n```\n\n```ts\nc;\n```\n";
  expect([...extractRecipes(markdown)]).toEqual([
    ["a.json", "{}\n"],
    ["b.ts", "b;\n"],
  ]);
});

test("every vendor's README has the same recipes", async () => {
  const root = resolve(import.meta.dirname, "../../../../..");
  const vendors = await loadVendors(root);
  const { recipes, faults } = await readRecipes(root, vendors);
  expect(faults).toEqual([]);
  expect(recipes.map(({ vendor }) => `packages/${vendor}`)).toEqual(vendors.map(({ folder }) => folder));
  for (const { files } of recipes) expect([...files.keys()]).toEqual(["jest.config.json", "open-live.ts"]);
});

test("a README with another section, or without one, is a fault", async () => {
  const read = (...vendors: string[]) =>
    readRecipes(
      root,
      vendors.map((vendor) => ({ folder: `packages/${vendor}` })),
    );
  const root = await mkdtemp(join(tmpdir(), "livespec-recipes-"));
  const write = async (vendor: string, text: string) => {
    await mkdir(join(root, "packages", vendor), { recursive: true });
    await writeFile(join(root, "packages", vendor, "README.md"), text);
  };
  try {
    await write("a-live", `${heading}Import \`createALiveClient\` of \`@livespec/a-live\`.\n`);
    await write("b-live", `${heading}Import \`createBLiveClient\` of \`@livespec/b-live\`.\n`);
    expect((await read("b-live", "a-live")).faults).toEqual([]);
    await write("b-live", `${heading}Require \`createBLiveClient\` of \`@livespec/b-live\`.\n`);
    await write("c-live", "# C\n");
    const section = '"With CommonJS, Jest and others"';
    expect((await read("a-live", "b-live", "c-live")).faults).toEqual([
      `packages/c-live/README.md: has no section ${section}`,
      `packages/b-live/README.md: ${section} differs from packages/a-live/README.md`,
      `packages/c-live/README.md: ${section} differs from packages/a-live/README.md`,
    ]);
  } finally {
    await rm(root, { recursive: true });
  }
});

test("names are compared whole, though one vendor's contains another's", async () => {
  const root = await mkdtemp(join(tmpdir(), "livespec-recipes-"));
  const texts = {
    acme: "Import `createAcmeClient` of `@livespec/acme`, not of `@livespec/acme-extra`.",
    "big-acme": "Import `createBigAcmeClient` of `@livespec/big-acme`, not of `@livespec/acme-extra`.",
  };
  try {
    for (const [vendor, text] of Object.entries(texts)) {
      await mkdir(join(root, "packages", vendor), { recursive: true });
      await writeFile(join(root, "packages", vendor, "README.md"), `${heading}${text}\n`);
    }
    const folders = Object.keys(texts).map((vendor) => ({ folder: `packages/${vendor}` }));
    expect((await readRecipes(root, folders)).faults).toEqual([]);
  } finally {
    await rm(root, { recursive: true });
  }
});

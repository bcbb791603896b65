import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { findVendors } from "../../bundle.ts";
import { writeDocuments } from "../../publish/write-documents.ts";

const folder = mkdtempSync(join(tmpdir(), "livespec-publish-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = await writeDocuments({ from: join(import.meta.dirname, "..", ".."), to: folder });
const read = (file: string) => readFileSync(join(folder, file), "utf8");

test("every vendor is published as JSON and YAML, and all operations once", () => {
  const names = [
    ...findVendors().flatMap((vendor) => [`${vendor}.json`, `${vendor}.yaml`]),
    "operations.json",
    "operations.md",
  ].sort();
  expect(readdirSync(folder).sort()).toEqual(names);
  expect(written).toEqual(names.map((name) => join(folder, name)));
});

// Most parsers outside of JavaScript read YAML 1.1, where a bare 2016-11-01 is a date and a bare on is true.
test.each(findVendors())("the YAML of %s says what its JSON says, to readers of YAML 1.1 too", (vendor) => {
  const json = JSON.parse(read(`${vendor}.json`));
  expect([parse(read(`${vendor}.yaml`)), parse(read(`${vendor}.yaml`), { version: "1.1" })]).toEqual([
    json,
    json,
  ]);
});

test.each(findVendors())("a long text of %s keeps its own line breaks in YAML", (vendor) => {
  expect(read(`${vendor}.yaml`)).toContain("\n  description: |\n    An unofficial description,");
});

test("the index has every operation and webhook of every vendor", () => {
  const index = JSON.parse(read("operations.json"));
  const known = findVendors().flatMap((vendor) => {
    const { paths, webhooks = {} } = JSON.parse(read(`${vendor}.json`));
    return [...Object.keys(paths), ...Object.keys(webhooks)].map((name) => `${vendor} ${name}`);
  });
  const indexed = [...index.operations, ...index.webhooks].map(
    ({ vendor, path, name }) => `${vendor} ${path ?? name}`,
  );
  expect(indexed.sort()).toEqual(known.sort());
});

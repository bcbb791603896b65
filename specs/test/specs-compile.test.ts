import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundleVendors, findVendors } from "../bundle.ts";
import { createSchemaValidator } from "../rules/parts/schema-validator.js";
import { bodiesOf, type Description, schemaPointersOf } from "./description.ts";

const folder = mkdtempSync(join(tmpdir(), "livespec-specs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const vendors = (await bundleVendors({ to: folder })).map((file) => {
  const description: Description = JSON.parse(readFileSync(file, "utf8"));
  // To Ajv the whole document is a schema that others are found in, so its own keys have to be known keywords.
  const keys = Object.keys(description).filter((key) => !key.startsWith("x-"));
  const ajv = createSchemaValidator().addVocabulary(keys).addSchema(description, "description");
  return { vendor: basename(file, ".json"), description, ajv };
});

test("every vendor folder is bundled", () => {
  expect(vendors.map(({ vendor }) => vendor)).toEqual(findVendors());
});

test.each(vendors)("a bundle of $vendor refers to nothing outside of itself", ({ description }) => {
  const references = JSON.stringify(description).match(/"\$ref":"[^#"][^"]*"/g);
  expect(references).toBeNull();
});

test.each(vendors)("a bundle of $vendor holds its error catalogue in place", ({ description }) => {
  expect(description["x-error-catalogue"].length).toBeGreaterThan(0);
});

// Prism passes over a schema that does not compile and then checks nothing, so this is the only alarm.
test.each(vendors)(
  "every schema of $vendor compiles in strict JSON Schema 2020-12",
  ({ description, ajv }) => {
    const pointers = schemaPointersOf(description);
    expect(pointers.length).toBeGreaterThan(0);
    for (const pointer of pointers)
      expect(ajv.getSchema(`description#${pointer}`), pointer).toBeTypeOf("function");
  },
);

test.each(vendors)("every named example of $vendor satisfies its schema", ({ description, ajv }) => {
  const bodies = [...bodiesOf(description), ...bodiesOf(description, "webhooks")];
  expect(bodies.length).toBeGreaterThan(0);
  for (const { pointer, name, value } of bodies) {
    const validate = ajv.getSchema(`description#${pointer}`);
    expect({ name, valid: validate?.(value), errors: validate?.errors }).toEqual({
      name,
      valid: true,
      errors: null,
    });
  }
});

test.each(vendors)(
  "every refusal among the examples of $vendor has a code of the catalogue",
  ({ description }) => {
    const catalogue = new Map(description["x-error-catalogue"].map((entry) => [entry.code, entry]));
    const refusals = bodiesOf(description).flatMap(({ status, value }) => {
      const code = value["ActionStatus"] === "FAIL" ? value["ErrorCode"] : value["Code"];
      return typeof code === "string" || typeof code === "number" ? [{ status, code }] : [];
    });
    for (const { status, code } of refusals) {
      const entry = catalogue.get(code);
      // A vendor that answers everything with 200 gives no status in its catalogue.
      expect([entry?.code, [entry?.status ?? 200].flat().includes(status)]).toEqual([code, true]);
    }
  },
);

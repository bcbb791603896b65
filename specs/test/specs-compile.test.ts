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

/** Every code in a refusal, wherever the vendor's envelope has it: `Code`, `ErrorCode`, `Response.Error.Code`. */
const codesIn = (value: unknown): unknown[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, child]) => (/code$/i.test(key) ? [child] : codesIn(child)));

test.each(vendors)(
  "every refusal among the examples of $vendor has a code of the catalogue, or of a family in it",
  ({ description, ajv }) => {
    const { "x-error-catalogue": entries, "x-error-families": separator = "" } = description;
    const catalogue = new Map(entries.map((entry) => [entry.code, entry]));
    const { schemas = {} } = description.components as { schemas?: Record<string, object> };
    const forms = Object.keys(schemas).filter((name) => "x-refusal" in (schemas[name] ?? {}));
    const isRefusal = (value: object) =>
      forms.some((name) => ajv.getSchema(`description#/components/schemas/${name}`)?.(value));
    const refusals = bodiesOf(description).filter(({ status, value }) => status >= 400 || isRefusal(value));
    expect(refusals.length).toBeGreaterThan(0);
    for (const { status, name, value } of refusals) {
      const [code] = codesIn(value) as (string | number)[];
      const family = separator ? String(code).split(separator, 1)[0] : code;
      const entry = catalogue.get(code ?? "") ?? catalogue.get(family ?? "");
      // A vendor that answers everything with 200 gives no status in its catalogue.
      const isOfStatus = entry !== undefined && [entry.status ?? 200].flat().includes(status);
      expect({ name, code, isOfStatus }).toEqual({ name, code: expect.anything(), isOfStatus: true });
    }
  },
);

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findToolFaults } from "../../../../check/packed/foreign-tools/foreign-tools.ts";

const describe = (schema: object) => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://acme.invalid" }],
  security: [],
  paths: {
    "/name": {
      post: {
        operationId: "name",
        summary: "Name.",
        requestBody: {
          content: { "application/json": { schema, examples: { ada: { value: { name: "ada" } } } } },
        },
        responses: { "200": { description: "Done." } },
      },
    },
  },
});

async function findFaultsOf(description: object): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "livespec-tools-test-"));
  try {
    // JSON is YAML.
    await writeFile(join(folder, "acme.json"), JSON.stringify(description));
    await writeFile(join(folder, "acme.yaml"), JSON.stringify(description));
    return await findToolFaults(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("all four tools accept a sound description", async () => {
  expect(await findFaultsOf(describe({ type: "object", properties: { name: { type: "string" } } }))).toEqual(
    [],
  );
});

test("each of the four reports a reference to nothing", async () => {
  const faults = await findFaultsOf(describe({ $ref: "#/components/schemas/Nowhere" }));
  expect(faults.map((fault) => fault.split("\n")[0])).toEqual([
    "redocly lint --extends=recommended-strict --skip-rule=operation-4xx-response acme.json acme.yaml",
    "openapi-typescript acme.json --output acme.json.ts",
    "openapi-ts --no-log-file --input ./acme.yaml --output ./acme",
    "acme.json: prism ended before it listened",
  ]);
});

test("the tools that look at values report an example that breaks its schema", async () => {
  const faults = await findFaultsOf(describe({ type: "object", properties: { name: { type: "integer" } } }));
  expect(faults.map((fault) => fault.split("\n")[0])).toEqual([
    "redocly lint --extends=recommended-strict --skip-rule=operation-4xx-response acme.json acme.yaml",
    "prism answers 422 to /name?",
  ]);
});

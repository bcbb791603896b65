import { expect, test } from "vitest";
import { lintFixtures } from "./lint-fixtures.ts";
import { edited, type Files, validDescription } from "./valid-description.ts";

/**
 * Examples are checked by rules of redocly. These fixtures hold them to the dialect: each example breaks a keyword that
 * older validators do not know or treat differently.
 */
const requestWith = (keywords: string, value: string): Files =>
  edited(
    "operations/token/getToken.yaml",
    "        examples:\n          named: { value: { Name: ada } }",
    `          ${keywords}\n        examples:\n          named: { value: ${value} }`,
  );

const problems = await lintFixtures({
  valid: validDescription,
  dependentRequired: requestWith("dependentRequired: { Name: [Other] }", "{ Name: ada }"),
  tooLong: requestWith("minProperties: 0", "{ Name: far-too-long }"),
  unknownField: requestWith("minProperties: 0", "{ Nmae: ada }"),
  property: edited("operations/token/getToken.yaml", "examples: [ada]", "examples: [ada, far-too-long]"),
  parameter: edited("parameters/app.yaml", "example: 1", "example: one"),
  missingFile: edited("openapi.yaml", "getToken.yaml }", "gone.yaml }"),
});

test("the smallest description passes every rule", () => {
  expect(problems.valid).toEqual([]);
});

test("an example that breaks dependentRequired is refused", () => {
  expect(problems.dependentRequired).toEqual([
    {
      rule: "no-invalid-media-type-examples",
      at: "operations/token/getToken.yaml:28",
      message:
        "Example value must conform to the schema: must have property Other when property Name is present.",
    },
  ]);
});

test("an example that breaks a length is refused", () => {
  expect(problems.tooLong).toEqual([
    {
      rule: "no-invalid-media-type-examples",
      at: "operations/token/getToken.yaml:28",
      message:
        "Example value must conform to the schema: `Name` property must NOT have more than 8 characters.",
    },
  ]);
});

test("an example with a field that the schema does not have is refused", () => {
  expect(problems.unknownField).toEqual([
    {
      rule: "no-invalid-media-type-examples",
      at: "operations/token/getToken.yaml:28",
      message: "Example value must conform to the schema: must NOT have additional properties `Nmae`.",
    },
  ]);
});

test("an invalid example of a property is refused", () => {
  expect(problems.property).toEqual([
    {
      rule: "no-invalid-schema-examples",
      at: "operations/token/getToken.yaml:25",
      message: "Example value must conform to the schema: must NOT have more than 8 characters.",
    },
  ]);
});

test("an invalid example of a parameter is refused", () => {
  expect(problems.parameter).toEqual([
    {
      rule: "no-invalid-parameter-examples",
      at: "parameters/app.yaml:6",
      message: "Example value must conform to the schema: type must be integer.",
    },
  ]);
});

test("a reference to a file that is not there is refused", () => {
  expect(problems.missingFile.map(({ rule, at }) => ({ rule, at }))).toEqual([
    { rule: "corrections-valid", at: "corrections.yaml:1" },
    { rule: "no-unresolved-refs", at: "openapi.yaml:15" },
  ]);
});

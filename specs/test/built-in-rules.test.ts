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

/** The valid description with another rule for Name, which the example of Name itself satisfies. */
const requestWhereNameIs = (rule: string, value: string): Files =>
  edited(
    "operations/token/getToken.yaml",
    "named: { value: { Name: ada } }",
    `named: { value: { Name: ${value} } }`,
    edited("operations/token/getToken.yaml", "maxLength: 8", rule),
  );

const problems = await lintFixtures({
  valid: validDescription,
  enum: requestWhereNameIs("enum: [ada, eva]", "eve"),
  pattern: requestWhereNameIs("pattern: ^[a-z]+$", "Ada"),
  tooShort: requestWhereNameIs("minLength: 3", "a"),
  type: requestWhereNameIs("maxLength: 8", "7"),
  response: edited("operations/token/getToken.yaml", "value: { Token: t-1 }", "value: { Token: 1 }"),
  sharedExample: {
    ...edited(
      "responses/Refused.yaml",
      "Busy: { value: { Code: Busy } }",
      "Busy: { $ref: ../examples/busy.yaml }",
    ),
    "examples/busy.yaml": "value: { Code: 7 }\n",
  },
  enumOfProperty: edited("operations/token/getToken.yaml", "maxLength: 8", "enum: [eva]"),
  undescribedParameter: edited("parameters/app.yaml", "description: Id of the app.\n", ""),
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

test.each([
  [
    "enum",
    'Example value must conform to the schema: `Name` property must be equal to one of the allowed values "ada", "eva".',
  ],
  ["pattern", 'Example value must conform to the schema: `Name` property must match pattern "^[a-z]+$".'],
  [
    "tooShort",
    "Example value must conform to the schema: `Name` property must NOT have fewer than 3 characters.",
  ],
  ["type", "Example value must conform to the schema: `Name` property type must be string."],
] as const)("an example that breaks a rule of its field (%s) is refused", (rule, message) => {
  expect(problems[rule]).toEqual([
    { rule: "no-invalid-media-type-examples", at: "operations/token/getToken.yaml:27", message },
  ]);
});

test("an example of a response that breaks its schema is refused, in the file where it stands", () => {
  const message = (field: string) =>
    `Example value must conform to the schema: \`${field}\` property type must be string.`;
  expect([problems.response, problems.sharedExample]).toEqual([
    [
      {
        rule: "no-invalid-media-type-examples",
        at: "operations/token/getToken.yaml:42",
        message: message("Token"),
      },
    ],
    [{ rule: "no-invalid-media-type-examples", at: "examples/busy.yaml:1", message: message("Code") }],
  ]);
});

test("a rule that the field's own example breaks is refused", () => {
  expect(problems.enumOfProperty[0]).toEqual({
    rule: "no-invalid-schema-examples",
    at: "operations/token/getToken.yaml:25",
    message: 'Example value must conform to the schema: must be equal to one of the allowed values "eva".',
  });
});

test("a parameter without a description is refused", () => {
  expect(problems.undescribedParameter).toEqual([
    {
      rule: "parameter-description",
      at: "parameters/app.yaml:1",
      message: "Parameter object description must be present.",
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

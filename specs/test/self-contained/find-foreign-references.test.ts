import { expect, test } from "vitest";
import { findForeignReferences } from "../../self-contained/find-foreign-references.ts";
import { isPlainlyOwn } from "../../self-contained/is-plainly-own.ts";

const path = "acme-live/operations/room/getRoom.yaml";

const refusal = (line: number, reference: string) =>
  `${path}:${line}: ${JSON.stringify(reference)} is not a reference within acme-live/, which is #/… or the relative path of a .yaml file there`;

test.each([
  "a: { $ref: ../../schemas/Id.yaml }",
  "- $ref: ../../schemas/Id.yaml#/a/b\n- $ref: Other.yaml\n",
  "a:\n  $ref: ../../schemas/Id.yaml\n  description: A thing.",
  "a: { $ref : ../room/Id.yaml }",
  "description: no reference at all",
])("references within the vendor's folder are seen without parsing (%j)", (text) => {
  expect([isPlainlyOwn(path, text), findForeignReferences(path, text)]).toEqual([true, []]);
});

test.each([
  "$ref: '../../schemas/Id.yaml'",
  'a: { "$ref": "#/a" }',
  "description: $ref is a key\n",
  "properties: { $ref: { type: string } }",
  "discriminator: { mapping: { a: Dog, b: Dog.yaml } }",
  "a: { externalValue: picture.yaml }",
])("others are, with (%j)", (text) => {
  expect([isPlainlyOwn(path, text), findForeignReferences(path, text)]).toEqual([false, []]);
});

test.each([
  "http://127.0.0.1/a.yaml",
  "HTTPS://vendor.example/a.yaml",
  "file:///etc/a.yaml",
  "//host/a.yaml",
  "/etc/a.yaml",
  "../../../elsewhere/a.yaml",
  "../../../acme-live-2/a.yaml",
  "../../schemas/../../../a.yaml",
  "..%2f..%2f..%2fa.yaml",
  "C:\\a.yaml",
  "..\\..\\..\\a.yaml",
  "~/a.yaml",
  "data:text/yaml,a.yaml",
  "a.json",
  "a.yaml?b",
  "a b.yaml",
  " a.yaml",
  "",
])("%j is refused, however it is written", (reference) => {
  const quoted = JSON.stringify(reference);
  expect(findForeignReferences(path, `a: { $ref: ${quoted} }`)).toEqual([refusal(1, reference)]);
  const escaped = quoted.replaceAll("/", "\\x2f");
  expect(findForeignReferences(path, `a:\n  "\\u0024ref": ${escaped}`)).toEqual([refusal(2, reference)]);
});

test.each([
  ["a: { $ref: Id.yaml, $ref: http://h/a.yaml }", "Map keys must be unique at line 1, column 21:"],
  ["a: { $ref: [ }", "Flow sequence in block collection must be sufficiently indented and end with a ]"],
])("what is no YAML is refused, since another reader might see something in it (%s)", (text, words) => {
  expect(findForeignReferences(path, text).join("\n")).toContain(`${path}:1: ${words.slice(0, 20)}`);
});

test("a reference that goes on in the next line is read to its end", () => {
  const text = "a: {\n    $ref: Id.yaml\n  /../../../../../etc/a.yaml }";
  expect(findForeignReferences(path, text)).toEqual([refusal(2, "Id.yaml /../../../../../etc/a.yaml")]);
});

test("a reference by an alias is followed", () => {
  const text = "a: &there http://h/a.yaml\nb: { $ref: *there }";
  expect(findForeignReferences(path, text)).toEqual([refusal(2, "http://h/a.yaml")]);
});

test.each(["? [ $ref ]\n: http://h/a.yaml", "a: &key $ref\nb: { *key : http://h/a.yaml }"])(
  "a key that is no plain text is refused (%j)",
  (text) => {
    expect(findForeignReferences(path, text)).toEqual([
      `${path}: a key is plain text, and no list, map or alias`,
    ]);
  },
);

test.each([
  ["a: { externalValue: http://h/a.yaml }", "http://h/a.yaml"],
  ["$self: http://h/", "http://h/"],
  ["discriminator: { mapping: { a: http://h/a.yaml } }", "http://h/a.yaml"],
  ["examples: { a: { value: { $ref: http://h/a.yaml } } }", "http://h/a.yaml"],
])("what else is loaded is looked at too (%s)", (text, reference) => {
  expect(findForeignReferences(path, text)).toEqual([refusal(1, reference)]);
});

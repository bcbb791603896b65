import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readRuleSchema, ruleValidator } from "../rules/parts/schema-validator.js";
import livespec from "../rules/plugin.js";

const specs = join(import.meta.dirname, "..");
const authoring = readFileSync(join(specs, "..", "docs", "spec-authoring.md"), "utf8");
const vocabulary = readRuleSchema("extensions");
const extensions: string[] = Object.keys(vocabulary.properties);
const rules = Object.keys(livespec().rules.oas3);

test.each(extensions)("%s has a meaning, a place and examples that are valid", (name) => {
  const { description, places, examples } = vocabulary.properties[name];
  const validate = ruleValidator("extensions", `/properties/${name}`);
  expect(description).toMatch(/\.$/m);
  expect(places.length).toBeGreaterThan(0);
  expect(examples.map((example: unknown) => validate(example))).toEqual(examples.map(() => true));
});

test.each(extensions)("%s is explained in docs/spec-authoring.md", (name) => {
  expect(authoring).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, "m"));
});

test("every rule is in a file of its name", () => {
  const files = readdirSync(join(specs, "rules")).filter(
    (file) => file.endsWith(".js") && file !== "plugin.js",
  );
  expect(files.map((file) => basename(file, ".js")).sort()).toEqual(rules);
});

test("every rule is an error in redocly.yaml", () => {
  const config = parse(readFileSync(join(specs, "redocly.yaml"), "utf8"));
  expect(config.rules).toMatchObject(Object.fromEntries(rules.map((rule) => [`livespec/${rule}`, "error"])));
});

test.each(rules)("the rule %s is explained in docs/spec-authoring.md", (rule) => {
  expect(authoring).toMatch(new RegExp(`^\\| \`${rule}\` +\\|`, "m"));
});

import { expect, test } from "vitest";
import {
  extractExamples,
  extractPrograms,
  pointAtMock,
} from "../../../../check/packed/documents/shown-programs.ts";

test("programs are the blocks marked ts, named by their first line", () => {
  const markdown =
    "# A\n\n```ts\nconst a = 1;\n```\n\n```yaml\nno: 1\n```\n\n```ts no-run\nconst b = 2;\n```\n";
  expect(extractPrograms("README.md", markdown)).toEqual({
    programs: [
      { at: "README.md:3", text: "const a = 1;\n", runs: true },
      { at: "README.md:11", text: "const b = 2;\n", runs: false },
    ],
    faults: [],
  });
});

test.each(["", "js", "typescript", "ts norun", " ts", "TS"])('a block marked "%s" is a fault', (mark) => {
  const list = "write ts, ts no-run or yaml, json, text, sh, diff";
  expect(extractPrograms("docs/a.md", `\n\`\`\`${mark}\nx;\n\`\`\`\n`)).toEqual({
    programs: [],
    faults: [`docs/a.md:2: a block marked "${mark}": ${list}`],
  });
});

test("a program may have a file name", () => {
  const markdown = "```ts no-run open-live.ts\nconst a = 1;\n```\n\n```json jest.config.json\n{}\n```\n";
  expect(extractPrograms("a.md", markdown)).toEqual({
    programs: [{ at: "a.md:1", text: "const a = 1;\n", runs: false }],
    faults: [],
  });
});

test("a longer fence contains shorter ones", () => {
  const markdown = "````text\n```js\nx;\n```\n````\n";
  expect(extractPrograms("a.md", markdown)).toEqual({ programs: [], faults: [] });
});

test("examples of docstrings are compiled only", () => {
  const source = [
    "/**",
    " * Makes it.",
    " * @example",
    " * ```ts",
    ' * import { make } from "it";',
    " *",
    " * make({",
    " *   a: 1,",
    " * });",
    " * ```",
    " */",
    "export const make = 1;",
  ].join("\n");
  expect(extractExamples("src/make.ts", source)).toEqual([
    { at: "src/make.ts:4", text: 'import { make } from "it";\n\nmake({\n  a: 1,\n});\n', runs: false },
  ]);
});

test("a region becomes the endpoint of the imported vendor, and everything else stays", () => {
  const program = 'import { f } from "@livespec/b-live";\nf({\n  region: "north",\n  other: "region",\n});\n';
  const endpoints = { "a-live": "http://a", "b-live": "http://b" };
  expect(pointAtMock(program, endpoints)).toBe(
    'import { f } from "@livespec/b-live";\nf({\n  endpoint: "http://b",\n  other: "region",\n});\n',
  );
  expect(pointAtMock('f({\n  region: "north",\n});\n', endpoints)).toBe('f({\n  region: "north",\n});\n');
});

test.each([
  ["@livespec/acme", "acme"],
  ["@livespec/acme/lean", "acme"],
  ["@livespec/acme-live", "acme-live"],
  ["@livespec/acme-live/lean", "acme-live"],
  ["@livespec/big-acme", "big-acme"],
])("a program that imports %s is that vendor's, whatever other names contain it", (specifier, vendor) => {
  const names = ["acme", "acme-live", "big-acme"];
  const endpoints = Object.fromEntries(names.map((name) => [name, `http://${name}`]));
  const program = `import { f } from "${specifier}";\nf({\n  region: "north",\n});\n`;
  expect(pointAtMock(program, endpoints)).toContain(`endpoint: "http://${vendor}",`);
});

test("a program of no vendor in the mock keeps its region", () => {
  const program = 'import { f } from "@livespec/core";\nf({\n  region: "north",\n});\n';
  expect(pointAtMock(program, { "core-live": "http://core-live" })).toBe(program);
});

import { expect, test } from "vitest";
import { extractExamples, extractPrograms, pointAtMock } from "../../../check/packed/shown-programs.ts";

test("programs are the blocks marked ts, known by the line they begin at", () => {
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

test.each(["", "js", "typescript", "ts norun", " ts", "TS"])(
  'a block marked "%s" is a fault, for nobody would run it',
  (mark) => {
    const list = "write ts, ts no-run or yaml, json, text, sh, diff";
    expect(extractPrograms("docs/a.md", `\n\`\`\`${mark}\nx;\n\`\`\`\n`)).toEqual({
      programs: [],
      faults: [`docs/a.md:2: a block marked "${mark}": ${list}`],
    });
  },
);

test("a program may be a file of a consumer's project as well", () => {
  const markdown = "```ts no-run open-live.ts\nconst a = 1;\n```\n\n```json jest.config.json\n{}\n```\n";
  expect(extractPrograms("a.md", markdown)).toEqual({
    programs: [{ at: "a.md:1", text: "const a = 1;\n", runs: false }],
    faults: [],
  });
});

test("a longer fence holds shorter ones", () => {
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

test("a region becomes the endpoint of the vendor that the program imports, and all else stays", () => {
  const program = 'import { f } from "@livespec/b-live";\nf({\n  region: "north",\n  other: "region",\n});\n';
  const endpoints = { "a-live": "http://a", "b-live": "http://b" };
  expect(pointAtMock(program, endpoints)).toBe(
    'import { f } from "@livespec/b-live";\nf({\n  endpoint: "http://b",\n  other: "region",\n});\n',
  );
  expect(pointAtMock('f({\n  region: "north",\n});\n', endpoints)).toBe('f({\n  region: "north",\n});\n');
});

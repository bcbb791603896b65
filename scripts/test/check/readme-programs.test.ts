import { expect, test } from "vitest";
import { extractPrograms, pointAtMock } from "../../check/readme-programs.ts";

test("programs are the blocks marked ts, known by the line they begin at", () => {
  const markdown = "# A\n\n```ts\nconst a = 1;\n```\n\n```js\nno\n```\n\n```ts\nconst b = 2;\n```\n";
  expect(extractPrograms("README.md", markdown)).toEqual([
    { at: "README.md:3", text: "const a = 1;\n" },
    { at: "README.md:11", text: "const b = 2;\n" },
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

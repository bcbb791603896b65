import { expect, test } from "vitest";
import { extractPrograms, pointAtMock } from "../../check/readme-programs.ts";

test("programs are the blocks marked ts, known by the line they begin at", () => {
  const markdown = "# A\n\n```ts\nconst a = 1;\n```\n\n```js\nno\n```\n\n```ts\nconst b = 2;\n```\n";
  expect(extractPrograms("README.md", markdown)).toEqual([
    { at: "README.md:3", text: "const a = 1;\n" },
    { at: "README.md:11", text: "const b = 2;\n" },
  ]);
});

test("a region becomes the endpoint of its vendor's mock, and all else stays", () => {
  const program = 'f({\n  region: "cn-shanghai",\n});\ng({\n  region: "singapore",\n  region: "mars",\n});\n';
  const endpoints = { "alibaba-live": "http://a", "tencent-live": "http://t" };
  expect(pointAtMock(program, endpoints)).toBe(
    'f({\n  endpoint: "http://a",\n});\ng({\n  endpoint: "http://t",\n  region: "mars",\n});\n',
  );
});

import { expect, test } from "vitest";
import { listCodeBlocks, readMark } from "../../../../check/packed/documents/code-blocks.ts";

test("blocks are listed with the line of their fence, their mark and their text", () => {
  const markdown = "# A\n\n```ts\na;\n```\n\n~~~json a.json\n{}\n~~~\n";
  expect(listCodeBlocks(markdown)).toEqual([
    { line: 3, mark: "ts", text: "a;\n" },
    { line: 7, mark: "json a.json", text: "{}\n" },
  ]);
});

test.each([
  ["ts", { language: "ts", isNotRun: false, file: undefined }],
  ["ts no-run", { language: "ts", isNotRun: true, file: undefined }],
  ["json jest.config.json", { language: "json", isNotRun: false, file: "jest.config.json" }],
  ["ts no-run open-live.ts", { language: "ts", isNotRun: true, file: "open-live.ts" }],
])("the mark %s is parsed", (mark, read) => {
  expect(readMark(mark)).toEqual(read);
});

test.each(["", " ts", "TS", "ts norun", "json ../a.json", "json a.json b.json", "ts a.ts no-run"])(
  '"%s" is not a mark',
  (mark) => {
    expect(readMark(mark)).toBeUndefined();
  },
);

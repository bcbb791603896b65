import { expect, test } from "vitest";
import { renderRuntimeTable } from "../../runtimes/render-runtime-table.ts";

const passed = { fact: "a", passed: true, detail: "" };
const failed = { fact: "b", passed: false, detail: "is 1, not 2" };

test("a table has a row for each runtime: what passed, what failed, and whether it was skipped", () => {
  const table = renderRuntimeTable([
    { name: "Node 20", version: "20.20.2", facts: [passed, passed], fault: "", ms: 812.4 },
    { name: "Bun", version: "1.4.5", facts: [passed, failed], fault: "", ms: 99.6 },
    { name: "Deno", version: "2.9.6", facts: [], fault: "it printed no results", ms: 5 },
    { name: "Chromium", version: undefined, facts: [], fault: "", ms: 0 },
  ]);
  expect(table).toBe(
    [
      "| runtime  | version |  passed | failed |  ms |",
      "| -------- | ------- | ------: | -----: | --: |",
      "| Node 20  | 20.20.2 |       2 |      0 | 812 |",
      "| Bun      | 1.4.5   |       1 |      1 | 100 |",
      "| Deno     | 2.9.6   |       0 |    all |   5 |",
      "| Chromium |         | skipped |        |     |",
    ].join("\n"),
  );
});

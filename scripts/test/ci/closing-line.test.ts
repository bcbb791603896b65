import { expect, test } from "vitest";
import type { TestModule } from "vitest/node";
import { ClosingLineReporter } from "../../ci/closing-line.ts";

const createModule = (state: string, tests: readonly string[], annotations: readonly object[] = []) =>
  ({
    state: () => state,
    children: {
      allTests: () =>
        tests.map((result) => ({ result: () => ({ state: result }), annotations: () => annotations })),
    },
  }) as unknown as TestModule;

function closingLinesOf(modules: readonly TestModule[], errors: readonly unknown[] = []): string {
  const written: string[] = [];
  new ClosingLineReporter((text) => written.push(text)).onTestRunEnd(modules, errors);
  return written.join("");
}

test("a run ends with the number of passed and failed tests", () => {
  const modules = [createModule("failed", ["passed", "failed"]), createModule("passed", ["passed"])];
  expect(closingLinesOf(modules)).toBe("2 passed, 1 failed\n");
});

test("skipped tests are counted when there are any", () => {
  expect(closingLinesOf([createModule("passed", ["passed", "skipped"])])).toBe(
    "1 passed, 0 failed, 1 skipped\n",
  );
});

test("a file that does not load and an error outside of any test count as failed", () => {
  expect(closingLinesOf([createModule("failed", [])], [new Error("stray")])).toBe("0 passed, 2 failed\n");
});

test("annotations of tests for the closing lines stand before the last one", () => {
  const annotations = [
    { type: "closing line", message: "acme-live: 2 of 2 operations" },
    { type: "notice", message: "slow" },
  ];
  expect(closingLinesOf([createModule("passed", ["passed"], annotations), createModule("passed", [])])).toBe(
    "acme-live: 2 of 2 operations\n1 passed, 0 failed\n",
  );
});

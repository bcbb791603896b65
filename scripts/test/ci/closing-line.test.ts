import { expect, test } from "vitest";
import type { TestModule } from "vitest/node";
import { ClosingLineReporter } from "../../ci/closing-line.ts";

const createModule = (state: string, tests: readonly string[]) =>
  ({
    state: () => state,
    children: { allTests: () => tests.map((result) => ({ result: () => ({ state: result }) })) },
  }) as unknown as TestModule;

function closingLineOf(modules: readonly TestModule[], errors: readonly unknown[] = []): string {
  const written: string[] = [];
  new ClosingLineReporter((text) => written.push(text)).onTestRunEnd(modules, errors);
  return written.join("");
}

test("a run ends with how many tests passed and failed", () => {
  const modules = [createModule("failed", ["passed", "failed"]), createModule("passed", ["passed"])];
  expect(closingLineOf(modules)).toBe("2 passed, 1 failed\n");
});

test("skipped tests are told, where there are any", () => {
  expect(closingLineOf([createModule("passed", ["passed", "skipped"])])).toBe(
    "1 passed, 0 failed, 1 skipped\n",
  );
});

test("a file that does not load and an error outside of any test count as failed", () => {
  expect(closingLineOf([createModule("failed", [])], [new Error("stray")])).toBe("0 passed, 2 failed\n");
});

import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a test run with the one line that CI reads: `N passed, N failed`, and the skipped ones where there are any. Before it
 * stand the lines of tests that have something to tell of the run: their annotations of the type "closing line".
 */
export class ClosingLineReporter implements Reporter {
  readonly #write: (text: string) => void;

  constructor(write: (text: string) => void = (text) => process.stdout.write(text)) {
    this.#write = write;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const { type, message } of tests.flatMap((test) => test.annotations())) {
        if (type === "closing line") this.#write(`${message}\n`);
      }
      const states = tests.map((test) => test.result().state);
      for (const state of states) if (state !== "pending") count[state] += 1;
      // A file that fails to load has no failed test to show for it.
      if (module.state() === "failed" && !states.includes("failed")) count.failed += 1;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    this.#write(`${count.passed} passed, ${count.failed} failed${skipped}\n`);
  }
}

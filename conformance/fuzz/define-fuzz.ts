import { env } from "node:process";
import { readExamples } from "@livespec/mock";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraries } from "../arbitraries/arbitraries.ts";
import type { FuzzTarget, VendorUnderTest } from "../vendors/vendor-under-test.ts";
import { listClientTargets } from "./client-targets.ts";

/** Seed of every run, so that all machines draw the same inputs. */
const SEED = 20_261_124;

/** Milliseconds that one input may take: a thousand times what they do, so that only what does not end takes longer. */
const LONGEST = 2000;

/** Defines the tests that pass random and mutated inputs to everything that a vendor's package takes from others. */
export async function defineFuzz(vendor: VendorUnderTest): Promise<void> {
  const examples = await readExamples(vendor.name);
  const targets = [...listClientTargets(vendor, examples), ...(vendor.fuzz.listTargets?.(arbitraries) ?? [])];
  const coverage = { inputs: 0, slowest: 0, failures: 0 };
  for (const target of targets) {
    test(`${vendor.name}: ${target.times} ${target.name} end in an answer or an error that says what is wrong, and none takes long`, async () => {
      coverage.failures += 1;
      coverage.slowest = Math.max(coverage.slowest, await runTarget(target));
      coverage.inputs += target.times;
      coverage.failures -= 1;
    });
  }

  test(`${vendor.name}: all inputs were taken`, async ({ annotate }) => {
    const counts = targets.map(({ name, times }) => `${times.toLocaleString("en")} ${name}`);
    const parts = [
      ...counts,
      `${coverage.failures} without a typed end`,
      `slowest ${Math.ceil(coverage.slowest)} ms`,
    ];
    await annotate(
      `${vendor.name}: ${coverage.inputs.toLocaleString("en")} fuzz inputs: ${parts.join(", ")}`,
      "closing line",
    );
    expect(coverage.inputs).toBe(targets.reduce((sum, { times }) => sum + times, 0));
  });
}

/**
 * Passes as many inputs to a target as it asks for. Rejects with the smallest input that fails, the seed and the path to it.
 * With these two in `FUZZ_SEED` and `FUZZ_PATH` it begins at that input.
 *
 * @returns Milliseconds that the slowest input took.
 */
export async function runTarget({ inputs, times, take, isTyped }: FuzzTarget): Promise<number> {
  let slowest = 0;
  const property = fc.asyncProperty(inputs, async (input) => {
    const begin = performance.now();
    try {
      await take(input);
    } catch (error) {
      if (!isTyped(error)) throw new Error("not a typed error", { cause: error });
    }
    const taken = performance.now() - begin;
    slowest = Math.max(slowest, taken);
    if (taken > LONGEST) throw new Error(`took ${taken} ms`);
  });
  const path = env["FUZZ_PATH"];
  await fc.assert(property, {
    seed: Number(env["FUZZ_SEED"] ?? SEED),
    numRuns: times,
    ...(path !== undefined && { path }),
  });
  return slowest;
}

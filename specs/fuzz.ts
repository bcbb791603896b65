import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type Chance, createChance } from "./fuzz/chance.ts";

/** Something that takes what others give it. */
export interface FuzzTarget<Input = unknown> {
  /** What the inputs are, for the closing line: "options". */
  readonly name: string;
  /** How many there are. */
  readonly times: number;
  readonly draw: (chance: Chance) => Input;
  /** Takes an input. What it answers does not matter. */
  readonly take: (input: Input) => unknown;
  /** Whether an error is one that says what is wrong. */
  readonly isTyped: (error: unknown) => boolean;
}

/** Where chance begins. Input number n is drawn from this plus n, so that one that fails can be had again alone. */
const SEED = 20_261_124;

/** Milliseconds that one input may take: a thousand times of what they do, so that only what does not end is longer. */
const LONGEST = 2000;

/** Defines the tests that throw random and mutated inputs at what a package takes from others. */
export function defineFuzz(subject: string, targets: readonly FuzzTarget[]): void {
  const tally = { inputs: 0, slowest: 0, untyped: 0 };
  for (const { name, times, draw, take, isTyped } of targets) {
    test(`${times} ${name} end in an answer or an error that says what is wrong, and none takes long`, async () => {
      const wrong: string[] = [];
      for (let index = 0; index < times && wrong.length < 3; index += 1) {
        const input = draw(createChance(SEED + index));
        const begin = performance.now();
        try {
          await take(input);
        } catch (error) {
          if (!isTyped(error)) wrong.push(`${index}: ${inspect({ error, input }, { depth: 5 })}`);
        }
        const taken = performance.now() - begin;
        tally.slowest = Math.max(tally.slowest, taken);
        tally.inputs += 1;
        if (taken > LONGEST) wrong.push(`${index}: took ${taken} ms: ${inspect(input).slice(0, 500)}`);
      }
      tally.untyped += wrong.length;
      expect(wrong).toEqual([]);
    });
  }

  test("all inputs were taken", async ({ annotate }) => {
    const counts = targets.map(({ name, times }) => `${times.toLocaleString("en")} ${name}`);
    const parts = [
      ...counts,
      `${tally.untyped} without a typed end`,
      `slowest ${Math.ceil(tally.slowest)} ms`,
    ];
    await annotate(
      `${subject}: ${tally.inputs.toLocaleString("en")} fuzz inputs: ${parts.join(", ")}`,
      "closing line",
    );
    expect(tally.inputs).toBe(targets.reduce((sum, { times }) => sum + times, 0));
  });
}

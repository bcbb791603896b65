import { expect, test } from "vitest";
import { type Chance, createChance } from "../../fuzz/chance.ts";
import { drawBytes, drawJson, drawText } from "../../fuzz/draw.ts";
import { mutateBytes, mutateText, mutateValue } from "../../fuzz/mutate.ts";

const sound = { a: 1, list: ["x", "y"], deep: { b: true } };

const drawAll = (chance: Chance) => [
  drawJson(chance),
  drawText(chance),
  drawBytes(chance),
  mutateText("a sound text", chance),
  mutateBytes(Uint8Array.of(1, 2, 3), chance),
  mutateValue(sound, { chance, draw: () => drawJson(chance) }),
];

test("the same seed draws the same, and another seed something else", () => {
  expect(drawAll(createChance(5))).toEqual(drawAll(createChance(5)));
  expect(drawAll(createChance(5))).not.toEqual(drawAll(createChance(6)));
});

test("what is mutated stays as it was, and most copies differ", () => {
  const copies = Array.from({ length: 100 }, (_, seed) => {
    const chance = createChance(seed);
    return JSON.stringify(mutateValue(sound, { chance, draw: () => drawJson(chance) }));
  });
  expect(sound).toEqual({ a: 1, list: ["x", "y"], deep: { b: true } });
  expect(new Set(copies).size).toBeGreaterThan(50);
});

test("chance is spread over everything below its limit", () => {
  const chance = createChance(1);
  const seen = new Set(Array.from({ length: 200 }, () => chance.below(10)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

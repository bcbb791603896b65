import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { byteChanges, type Change, changed, textChanges, valueChanges } from "../../arbitraries/changes.ts";
import { anyBytes, anyJson, anyText } from "../../arbitraries/values.ts";

const sound = { a: 1, list: ["x", "y"], deep: { b: true } };

const drawAll = (seed: number) =>
  fc.sample(
    fc.tuple(
      anyJson(),
      anyText(),
      anyBytes(),
      changed(fc.constant("a sound string"), textChanges()),
      changed(fc.constant(Uint8Array.of(1, 2, 3)), byteChanges()),
      changed(fc.constant<unknown>(sound), valueChanges(anyJson())),
    ),
    { seed, numRuns: 5 },
  );

const applyAll = <Value>(value: Value, changes: Arbitrary<Change<Value>>) =>
  fc.sample(changes, { seed: 1, numRuns: 100 }).map((change) => change(value));

test("the same seed draws the same values, and another seed others", () => {
  expect(drawAll(5)).toEqual(drawAll(5));
  expect(drawAll(5)).not.toEqual(drawAll(6));
});

test("a value that is changed stays as it was, and most copies differ from each other", () => {
  const copies = applyAll<unknown>(sound, valueChanges(anyJson())).map((copy) => JSON.stringify(copy));
  expect(sound).toEqual({ a: 1, list: ["x", "y"], deep: { b: true } });
  expect(new Set(copies).size).toBeGreaterThan(50);
});

test("members are removed, added and replaced at every depth", () => {
  const copies = applyAll<unknown>(sound, valueChanges(fc.constant("new"))) as Partial<typeof sound>[];
  const changes = {
    removed: copies.some((copy) => copy.deep && !("a" in copy)),
    removedBelow: copies.some((copy) => copy.deep && !("b" in Object(copy.deep))),
    removedItem: copies.some((copy) => copy.list?.length === 1),
    replacedBelow: copies.some((copy) => (copy.deep?.b as unknown) === "new"),
    added: copies.some((copy) => copy.deep && Object.keys(copy).length > 3),
    replaced: copies.some((copy) => (copy as unknown) === "new"),
  };
  expect(Object.entries(changes).filter(([, isSeen]) => !isSeen)).toEqual([]);
});

test("a string and bytes that are changed mostly differ from each other, also where there is nothing to change", () => {
  expect(new Set(applyAll("a sound string", textChanges())).size).toBeGreaterThan(50);
  const bytes = applyAll(Uint8Array.of(1, 2, 3), byteChanges());
  expect(new Set(bytes.map(String)).size).toBeGreaterThan(50);
  expect(applyAll("", textChanges()).every((text) => typeof text === "string")).toBe(true);
  expect(applyAll(new Uint8Array(), byteChanges()).map(({ length }) => length)).toEqual(Array(100).fill(0));
});

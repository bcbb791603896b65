import { expect, test } from "vitest";
import { drawSamples } from "../../samples/read-samples.ts";
import type { RequestSchema, RequestShape } from "../../samples/request-shape.ts";

const toShape = (properties: Record<string, RequestSchema>, required: string[] = []): RequestShape => ({
  operationId: "send",
  schema: { type: "object", additionalProperties: false, required, properties },
  joined: [],
});

/** All values of a field in 200 samples. */
async function valuesOf(schema: RequestSchema): Promise<unknown[]> {
  const { requests } = await drawSamples(toShape({ Field: schema }, ["Field"]), { count: 200 });
  return requests.map((request) => (request as { Field: unknown }).Field);
}

test("the same seed draws the same samples, and another one others", async () => {
  const shape = toShape({ Text: { type: "string" }, Number: { type: "integer" } });
  const [one, same, other] = await Promise.all([1, 1, 2].map((seed) => drawSamples(shape, { seed })));
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
});

test("the first request has only what is required, the second everything", async () => {
  const shape = toShape({ A: { type: "boolean" }, B: { type: "boolean" }, C: { type: "boolean" } }, ["B"]);
  const { requests } = await drawSamples(shape, { count: 30 });
  const [first, second, ...others] = requests.map((request) => Object.keys(request).join(""));
  expect([first, second]).toEqual(["B", "ABC"]);
  expect(new Set(others)).toEqual(new Set(["B", "AB", "BC", "ABC"]));
});

test("strings hold what has a meaning on the wire, and are as short and as long as they may be", async () => {
  const values = (await valuesOf({ type: "string", minLength: 2, maxLength: 40 })) as string[];
  expect([...new Set(values.join(""))]).toEqual(expect.arrayContaining([..."&=+% \"'\\,é漢🎥\n"]));
  const lengths = values.map((value) => [...value].length);
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([2, 40]);
});

test("strings of a pattern are as long as they may be, or end in anything where the pattern has no end", async () => {
  const ids = (await valuesOf({ type: "string", maxLength: 32, pattern: "^[a-z0-9_.]+$" })) as string[];
  expect(Math.max(...ids.map((id) => id.length))).toBe(32);
  const urls = (await valuesOf({ type: "string", pattern: "^https?://" })) as string[];
  expect([...new Set(urls.join(""))]).toEqual(expect.arrayContaining([..."&?#🎥"]));
});

test("integers are the smallest and the largest that they may be, by rule, by format or by JavaScript", async () => {
  const ranges = await Promise.all(
    [{ minimum: 1, maximum: 50 }, { format: "int32" }, { minimum: 10001 }].map(
      async (rules) => (await valuesOf({ type: "integer", ...rules })) as number[],
    ),
  );
  expect(ranges.map((values) => [Math.min(...values), Math.max(...values)])).toEqual([
    [1, 50],
    [-2147483648, 2147483647],
    [10001, 9007199254740991],
  ]);
});

test("lists and maps have several sizes, none among them where that is allowed", async () => {
  const lists = (await valuesOf({ type: "array", maxItems: 3, items: { type: "boolean" } })) as unknown[][];
  expect(new Set(lists.map(({ length }) => length))).toEqual(new Set([0, 1, 2, 3]));
  const maps = (await valuesOf({ type: "object", additionalProperties: { type: "string" } })) as object[];
  expect(new Set(maps.map((map) => Object.keys(map).length))).toEqual(new Set([0, 1, 3]));
});

test("mutations start from a request with everything in it", async () => {
  const shape = toShape({
    Rooms: { type: "array", items: { type: "object", properties: { Id: { type: "string", minLength: 1 } } } },
    Notes: { type: "object", additionalProperties: { type: "string" } },
  });
  const { mutations } = await drawSamples(shape, { count: 0 });
  const fields = mutations.flatMap(({ broken }) => broken.map(({ field }) => field.replace(/\d+/, "n")));
  expect(new Set(fields)).toEqual(
    new Set(["", "Unheard", "constructor", "Rooms", "Rooms[n]", "Rooms[n].Id", "Notes", "Notes.propn"]),
  );
});

test("a request that should be valid and is not is an error with its seed", async () => {
  const shape = toShape({ Field: { type: "string", pattern: "^(?=b)a$" } }, ["Field"]);
  await expect(drawSamples(shape, { seed: 7 })).rejects.toThrow(
    'send: the sample of seed 7 breaks [{"field":"Field","rule":"pattern"}]',
  );
});

import type { Chance } from "./chance.ts";

/** Texts that have a meaning to something: to JavaScript, JSON, HTTP, URLs, regular expressions or people. */
const TEXTS = [
  "",
  " ",
  "0",
  "-1",
  "1e999",
  "9007199254740993",
  "null",
  "true",
  "__proto__",
  "constructor",
  "toString",
  '"',
  "\\",
  "\r\nx: y",
  "\u0000",
  "\ud800",
  "é漢🎥",
  "%",
  "%zz",
  "a=b&c=d",
  "<html>",
  "{}",
  "[1234567890123456789]",
  "https://h",
  "http://h/path?query#fragment",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "x".repeat(5000),
  "[".repeat(2000),
] as const;

const NUMBERS = [0, -0, 1, -1, 0.5, 7, 1000, 2 ** 31, 2 ** 32, 2 ** 53, 1e308, -1e308] as const;

/** A value that JSON can write. */
export function drawJson(chance: Chance, depth = 3): unknown {
  switch (chance.below(depth > 0 ? 7 : 5)) {
    case 0:
      return null;
    case 1:
      return chance.has(0.5);
    case 2:
      return chance.pick(NUMBERS);
    case 3:
      return chance.below(2 ** 32) - 2 ** 31;
    case 4:
      return drawText(chance);
    case 5:
      return drawList(chance, () => drawJson(chance, depth - 1));
    default:
      return Object.fromEntries(
        drawList(chance, () => [drawText(chance).slice(0, 40), drawJson(chance, depth - 1)]),
      );
  }
}

/** A value of any kind that JavaScript has. */
export function drawValue(chance: Chance): unknown {
  if (chance.has(0.4)) return drawJson(chance);
  const circle: Record<string, unknown> = { a: 1 };
  circle["self"] = circle;
  return chance.pick<unknown>([
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    10n,
    Symbol("s"),
    () => drawJson(chance),
    async () => drawJson(chance),
    () => {
      throw new Error("from a function of the caller's");
    },
    new Date(0),
    new Map([["a", 1]]),
    new Uint8Array(3),
    /x/,
    Object.create(null),
    Object.freeze({}),
    Promise.resolve(1),
    new Error("e"),
    circle,
    [circle],
    [undefined, 10n],
    { deep: { value: 10n } },
  ]);
}

/** A text: one that has a meaning somewhere, or characters from everywhere. */
export function drawText(chance: Chance): string {
  if (chance.has(0.6)) return chance.pick(TEXTS);
  return String.fromCharCode(
    ...drawList(chance, () => chance.below(chance.pick([0x20, 0x7f, 0x100, 0x1_0000])), 40),
  );
}

export function drawBytes(chance: Chance, longest = 300): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(drawList(chance, () => chance.below(256), longest));
}

function drawList<Item>(chance: Chance, draw: () => Item, longest = 4): Item[] {
  return Array.from({ length: chance.below(longest + 1) }, draw);
}

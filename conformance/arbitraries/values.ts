import fc, { type Arbitrary } from "fast-check";

/** Strings that mean something to JavaScript, JSON, HTTP, URLs, regular expressions or people. */
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

/** Makes values that JSON cannot write, each anew. */
const OTHER_VALUES: readonly (() => unknown)[] = [
  () => undefined,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 10n,
  () => Symbol("s"),
  () => () => ({}),
  () => async () => "x",
  () => () => {
    throw new Error("from the caller's function");
  },
  () => new Date(0),
  () => new Map([["a", 1]]),
  () => new Uint8Array(3),
  () => /x/,
  () => Object.create(null),
  () => Object.freeze({}),
  () => Promise.resolve(1),
  () => new Error("e"),
  createCircle,
  () => [createCircle()],
  () => [undefined, 10n],
  () => ({ deep: { value: 10n } }),
];

function createCircle(): object {
  const circle: Record<string, unknown> = { a: 1 };
  circle["self"] = circle;
  return circle;
}

/** A boolean that is true in so many of a hundred cases. */
export function percent(share: number): Arbitrary<boolean> {
  return fc.oneof(
    { weight: 100 - share, arbitrary: fc.constant(false) },
    { weight: share, arbitrary: fc.constant(true) },
  );
}

/** A string: one that means something, or up to 40 UTF-16 code units of any kind. */
export function anyText(): Arbitrary<string> {
  const unit = fc.oneof(fc.nat(0x1f), fc.nat(0x7e), fc.nat(0xff), fc.nat(0xffff));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
    {
      weight: 2,
      arbitrary: fc.array(unit, { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
    },
  );
}

/** Up to 300 bytes. */
export function anyBytes(): Arbitrary<Uint8Array<ArrayBuffer>> {
  return fc.array(fc.nat(0xff), { maxLength: 300 }).map((bytes) => Uint8Array.from(bytes));
}

/** A value that JSON can write, up to three levels deep. */
export function anyJson(): Arbitrary<unknown> {
  const leaf = fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.constantFrom(...NUMBERS),
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    anyText(),
  );
  const nest = (member: Arbitrary<unknown>) => {
    const field = fc.tuple(
      anyText().map((text) => text.slice(0, 40)),
      member,
    );
    return fc.oneof(
      { weight: 5, arbitrary: leaf },
      { weight: 1, arbitrary: fc.array(member, { maxLength: 4 }) },
      // `fromEntries` makes "__proto__" a field like any other.
      { weight: 1, arbitrary: fc.array(field, { maxLength: 4 }).map((fields) => Object.fromEntries(fields)) },
    );
  };
  return nest(nest(nest(leaf)));
}

/** A JavaScript value of any kind. */
export function anyValue(): Arbitrary<unknown> {
  return fc.oneof(
    { weight: 2, arbitrary: anyJson() },
    { weight: 3, arbitrary: fc.constantFrom(...OTHER_VALUES).map((create) => create()) },
  );
}

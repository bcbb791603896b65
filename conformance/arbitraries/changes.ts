import fc, { type Arbitrary } from "fast-check";
import { anyText, percent } from "./values.ts";

/** A function that makes a changed copy. */
export type Change<Value> = (value: Value) => Value;

/** Draws a value and changes it. */
export function changed<Value>(value: Arbitrary<Value>, change: Arbitrary<Change<Value>>): Arbitrary<Value> {
  return fc.tuple(value, change).map(([sound, apply]) => apply(sound));
}

/** One to three changes of a value's members at any depth: one is removed, replaced or added, the value itself replaced. */
export function valueChanges(replacement: Arbitrary<unknown>): Arbitrary<Change<unknown>> {
  const step = fc.record({
    at: fc.nat(999),
    kind: fc.constantFrom("remove" as const, "add" as const, "replace" as const, "replace" as const),
    name: anyText(),
    value: replacement,
  });
  return severalOf(step, (value, { at, ...change }) => {
    const paths = listPaths(value);
    return changeAt(value, paths[at % paths.length] ?? [], change);
  });
}

/** One to three changes of a string: something is cut off, left out, doubled, put in, replaced, or its ends are exchanged. */
export function textChanges(): Arbitrary<Change<string>> {
  const step = fc.record({
    at: fc.nat(99_999),
    length: fc.oneof(fc.nat(1), fc.nat(19), fc.nat(199)),
    kind: fc.constantFrom("cut", "omit", "double", "replace", "insert", "exchange"),
    text: anyText(),
  });
  return severalOf(step, (whole, { at, length, kind, text }) => {
    const from = at % (whole.length + 1);
    const [before, middle, after] = [
      whole.slice(0, from),
      whole.slice(from, from + length),
      whole.slice(from + length),
    ];
    switch (kind) {
      case "cut":
        return before;
      case "omit":
        return before + after;
      case "double":
        return before + middle + middle + after;
      case "replace":
        return before + text + after;
      case "insert":
        return before + text + middle + after;
      default:
        return after + middle + before;
    }
  });
}

/** One to three changes of bytes, which are cut off in one case of ten. */
export function byteChanges(): Arbitrary<Change<Uint8Array<ArrayBuffer>>> {
  const place = fc.nat(99_999);
  const step = fc.record({ at: place, byte: fc.nat(0xff) });
  const replaceSome = severalOf<Uint8Array<ArrayBuffer>, { at: number; byte: number }>(
    step,
    (bytes, { at, byte }) => bytes.with(at % bytes.length, byte),
  );
  return fc
    .record({ replaceSome, isCut: percent(10), end: place })
    .map(({ replaceSome, isCut, end }) => (bytes) => {
      if (bytes.length === 0) return bytes;
      const replaced = replaceSome(bytes);
      return isCut ? replaced.slice(0, end % replaced.length) : replaced;
    });
}

function severalOf<Value, Step>(
  step: Arbitrary<Step>,
  apply: (value: Value, step: Step) => Value,
): Arbitrary<Change<Value>> {
  return fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => (value) => steps.reduce(apply, value));
}

/** Names of members that lead to a value. */
type Path = readonly string[];

interface ValueChange {
  readonly kind: "remove" | "add" | "replace";
  readonly name: string;
  readonly value: unknown;
}

/** Lists the paths to a value and to its members. A value may be circular, so only four levels are looked at. */
function listPaths(value: unknown, levels = 4): Path[] {
  if (!isHolder(value) || levels === 0) return [[]];
  const members = Object.entries(value).flatMap(([name, member]) =>
    listPaths(member, levels - 1).map((path) => [name, ...path]),
  );
  return [[], ...members];
}

function changeAt(value: unknown, path: Path, change: ValueChange): unknown {
  const [name, ...rest] = path;
  if (name === undefined) {
    if (change.kind !== "add" || !isHolder(value)) return change.value;
    return put(copy(value), change.name, change.value);
  }
  const changedCopy = copy(value as object);
  if (rest.length > 0 || change.kind !== "remove") {
    const member = (value as Record<string, unknown>)[name];
    return put(changedCopy, name, changeAt(member, rest, change));
  }
  if (Array.isArray(changedCopy)) changedCopy.splice(Number(name), 1);
  else delete changedCopy[name];
  return changedCopy;
}

const copy = (value: object): Record<string, unknown> =>
  (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;

/** Defined rather than set, because "__proto__" is a name as well. */
const put = (holder: object, name: string, value: unknown): unknown =>
  Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });

const isHolder = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype);

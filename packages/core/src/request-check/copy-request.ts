import { InvalidRequestError, type Violation } from "../errors/invalid-request-error.ts";

/**
 * Copies a request once, as plain data, so that the same value is checked, written and signed, whatever becomes of the caller's
 * object meanwhile. Own enumerable fields are copied, those of class instances too.
 *
 * @throws InvalidRequestError for a value that a check would read in one way and a serializer in another.
 */
export function copyRequest(request: unknown, operation: string): Record<string, unknown> {
  if (typeof request !== "object" || request === null || Array.isArray(request))
    throw new InvalidRequestError(operation, [toViolation("", "must be an object")]);
  const reading: Reading = { violations: [], above: [], values: 0 };
  const copy = copyValue(request, "", reading);
  if (reading.violations.length > 0) throw new InvalidRequestError(operation, reading.violations);
  return copy as Record<string, unknown>;
}

/** State of one copy. */
interface Reading {
  readonly violations: Violation[];
  /** The objects that contain the value being read. */
  readonly above: object[];
  /** Values read so far. */
  values: number;
}

/** Values of a request at most, more than any operation takes: the caller's data must not decide how long reading takes. */
const MOST_VALUES = 100_000;

const PLAIN = "must be plain data: no toJSON, and no accessors or fields that it inherits";

function copyValue(value: unknown, field: string, reading: Reading): unknown {
  const fault = findFault(value, reading);
  if (fault !== undefined) {
    reading.violations.push(toViolation(field, fault));
    return undefined;
  }
  if (typeof value !== "object" || value === null) return value;
  reading.above.push(value);
  const copy = Array.isArray(value)
    ? copyItems(value, field, reading)
    : copyFields(value as Record<string, unknown>, field, reading);
  reading.above.pop();
  return copy;
}

/** Finds what is wrong with a value itself, in words; undefined if it can be copied. */
function findFault(value: unknown, reading: Reading): string | undefined {
  reading.values += 1;
  switch (typeof value) {
    case "string":
      // A lone surrogate has no UTF-8, so it could not travel.
      return value.isWellFormed() ? undefined : "must be well-formed Unicode";
    case "number":
      return Number.isFinite(value) ? undefined : "must be a finite number";
    case "boolean":
      return undefined;
    case "object":
      if (value === null) return undefined;
      if (reading.above.includes(value)) return "must not contain itself";
      return Array.isArray(value) || isPlain(value) ? undefined : PLAIN;
    case "bigint":
      return "must be a number, or a string of its digits";
    default:
      return PLAIN;
  }
}

/** Tests whether to stop reading, and reports once that the request is too large. */
function isTooMuch(reading: Reading, field: string): boolean {
  const { values, violations } = reading;
  if (values < MOST_VALUES) return false;
  // Larger than any count, so that it is not reported again on the way back.
  reading.values = Number.POSITIVE_INFINITY;
  if (values === MOST_VALUES)
    violations.push(toViolation(field, `must have fewer than ${MOST_VALUES} values`));
  return true;
}

/** Copies by index, whatever a custom iterator would return. */
function copyItems(items: readonly unknown[], field: string, reading: Reading): unknown[] {
  const copy: unknown[] = [];
  for (let at = 0; at < items.length && !isTooMuch(reading, field); at += 1) {
    copy.push(copyValue(items[at], `${field}[${at}]`, reading));
  }
  return withoutToJson(copy, field, reading);
}

function copyFields(fields: Record<string, unknown>, field: string, reading: Reading): object {
  const copy: Record<string, unknown> = withoutToJson({}, field, reading);
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    // Never reaches the wire, so it counts as absent.
    if (value === undefined) continue;
    if (isTooMuch(reading, field)) break;
    if (!name.isWellFormed())
      reading.violations.push(toViolation(field, "must have names of well-formed Unicode"));
    const member = copyValue(value, field === "" ? name : `${field}.${name}`, reading);
    // Assigning to this name would set the prototype.
    if (name === "__proto__") Object.defineProperty(copy, name, { value: member, enumerable: true });
    else copy[name] = member;
  }
  return copy;
}

/** Refuses copies that a library has given a `toJSON`, as old ones give one to every list. */
function withoutToJson<Copy extends object>(copy: Copy, field: string, { violations }: Reading): Copy {
  if ("toJSON" in copy) violations.push(toViolation(field, PLAIN));
  return copy;
}

/**
 * Tests that an object is read by its own fields alone. Decided by form: an object of another realm has another
 * `Object.prototype`, and class instances are accepted as long as their classes add nothing but methods.
 */
function isPlain(value: object): boolean {
  let prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === Object.prototype) return true;
  // A Map, a promise, a boxed string: objects whose content is in none of their fields.
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  for (; prototype; prototype = Object.getPrototypeOf(prototype)) {
    // What is put on every object, as some assertion libraries do, says nothing about this one.
    if (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "hasOwnProperty")) return true;
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const isField = member.enumerable && typeof member.value !== "function";
      if (name === "toJSON" || member.get || member.set || isField) return false;
    }
  }
  return true;
}

const toViolation = (field: string, message: string): Violation => ({ field, rule: "type", message });

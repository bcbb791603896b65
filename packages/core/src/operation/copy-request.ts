import { InvalidRequestError } from "../errors/errors.ts";
import type { Violation } from "./request-rule.ts";

/**
 * Copies a request once, plainly, so that what is checked, written and signed is one and the same, whatever becomes of the
 * caller's object meanwhile. Own enumerable fields are copied, those of class instances too.
 *
 * @throws InvalidRequestError for what would be read one way by a check and another way by whoever writes it.
 */
export function copyRequest(request: unknown, operation: string): Record<string, unknown> {
  if (typeof request !== "object" || request === null || Array.isArray(request))
    throw new InvalidRequestError(operation, [toViolation("", "must be an object")]);
  const violations: Violation[] = [];
  const copy = copyValue(request, { field: "", depth: 0, violations });
  if (violations.length > 0) throw new InvalidRequestError(operation, violations);
  return copy as Record<string, unknown>;
}

/** Where a value stands in a request. */
interface Place {
  readonly field: string;
  readonly depth: number;
  readonly violations: Violation[];
}

/** Levels of a request; what has more of them is taken to contain itself. */
const DEEPEST = 64;

const PLAIN = "must be plain data: no toJSON, and no accessors or fields that it inherits";

function copyValue(value: unknown, place: Place): unknown {
  const { field, violations } = place;
  const refuse = (message: string) => void violations.push(toViolation(field, message));
  switch (typeof value) {
    case "string":
      // Half of a surrogate pair has no UTF-8, so it could not travel.
      if (!value.isWellFormed()) refuse("must be well-formed Unicode");
      return value;
    case "number":
    case "boolean":
      return value;
    case "object":
      if (value === null) return value;
      if (place.depth > DEEPEST) return refuse("must not contain itself");
      if (Array.isArray(value)) return copyArray(value, place);
      if (!isPlain(value)) return refuse(PLAIN);
      return copyFields(value as Record<string, unknown>, place);
    default:
      return refuse(PLAIN);
  }
}

/** By index, whatever an iterator of its own would give. */
function copyArray(items: readonly unknown[], { field, depth, violations }: Place): unknown[] {
  const copy: unknown[] = [];
  for (let at = 0; at < items.length; at += 1) {
    copy.push(copyValue(items[at], { field: `${field}[${at}]`, depth: depth + 1, violations }));
  }
  return copy;
}

function copyFields(fields: Record<string, unknown>, { field, depth, violations }: Place) {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    // Never reaches the wire, so it counts as absent.
    if (value === undefined) continue;
    if (!name.isWellFormed()) violations.push(toViolation(field, "must have names of well-formed Unicode"));
    // Most fields are strings, and for those nothing else need be made.
    const isGoodString = typeof value === "string" && value.isWellFormed();
    const member = isGoodString
      ? value
      : copyValue(value, { field: field === "" ? name : `${field}.${name}`, depth: depth + 1, violations });
    // Assigning to this name would set the prototype.
    if (name === "__proto__") Object.defineProperty(copy, name, { value: member, enumerable: true });
    else copy[name] = member;
  }
  return copy;
}

/**
 * Whether an object has nothing but its own fields to be read by. Told by its form: an object of another realm has another
 * `Object.prototype`, and instances of classes are taken as long as their classes add no more than methods.
 */
function isPlain(value: object): boolean {
  let prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === Object.prototype) return true;
  // A Map, a promise, a boxed string: objects that hold what none of their fields shows.
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  for (; prototype; prototype = Object.getPrototypeOf(prototype)) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (name === "__proto__") continue;
      const isField = member.enumerable && typeof member.value !== "function";
      if (name === "toJSON" || member.get || member.set || isField) return false;
    }
  }
  return true;
}

const toViolation = (field: string, message: string): Violation => ({ field, rule: "type", message });

import type { RequestSchema, RequestShape } from "./request-shape.ts";
import { type BrokenRule, type Path, type RequestValidator, toField } from "./validate-request.ts";

/** A request that one change has made invalid. */
export interface Mutation {
  readonly request: unknown;
  /** Every rule that it breaks: one, or the few that no value of the field breaks one at a time. */
  readonly broken: readonly BrokenRule[];
}

/** Values that break a rule in one place, or any rule if none is named. */
interface Change {
  readonly path: Path;
  readonly rule?: string;
  readonly values: readonly unknown[];
}

/** A value and where it stands. */
interface Place<Value> {
  readonly value: Value;
  readonly path: Path;
}

/** Stands for no value. */
const ABSENT = Symbol("absent");

/**
 * Lists every way to make a valid request invalid: each field missing, of each wrong type, breaking each of its other
 * rules; unknown fields; the same in nested objects, in maps and in the last item of each list. `request` has every
 * optional field.
 *
 * Throws if a change breaks nothing, and for a list that travels joined by commas but allows an item with a comma, an
 * empty item or no item: on the wire it could be read as another list.
 */
export function mutateRequest(
  { operationId, schema, joined }: RequestShape,
  { request, validateRequest }: { request: object; validateRequest: RequestValidator },
): Mutation[] {
  const changes = [
    ...listChanges(schema, { value: request, path: [] }),
    ...joined.flatMap((name) => listJoinChanges(name, request)),
  ];
  return changes.flatMap(({ path, rule, values }) =>
    values.map((value) => {
      const changed = replace(request, { path, value });
      const broken = validateRequest(changed);
      const isMeant = broken.some((one) => rule === undefined || one.rule === rule);
      if (isMeant && broken.every(({ field }) => field === toField(path)))
        return { request: changed, broken };
      const reason = rule ?? "a rule, as it must in a list that travels joined by commas";
      throw new Error(`${operationId}: ${toField(path)} as ${String(value)} does not break ${reason}`);
    }),
  );
}

function* listChanges(schema: RequestSchema, { value, path }: Place<unknown>): Generator<Change> {
  // A long integer may be a string of digits, which is the same on the wire.
  const text = schema.format === "int64" ? "one" : "1";
  const wrong = [text, 1, 1.5, true, null, [], {}].filter((other) => !typesOf(other).includes(schema.type));
  yield { path, rule: "type", values: wrong };
  const allowed = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (allowed.length > 0) yield { path, rule: "enum", values: [toForbidden(allowed)] };
  if (typeof value === "string") yield* listStringChanges(schema, { value, path });
  else if (typeof value === "number") yield* listNumberChanges(schema, path);
  else if (Array.isArray(value)) yield* listListChanges(schema, { value, path });
  else if (typeof value === "object") yield* listObjectChanges(schema, { value: value as object, path });
}

/** JSON Schema's names for the type of a value, and undefined, because a schema without a type takes anything. */
function typesOf(value: unknown): unknown[] {
  if (value === null) return ["null", undefined];
  if (Array.isArray(value)) return ["array", undefined];
  if (typeof value !== "number") return [typeof value, undefined];
  return Number.isInteger(value) ? ["integer", "number", undefined] : ["number", undefined];
}

/** A value of the same type that is not allowed. */
function toForbidden(allowed: readonly unknown[]): unknown {
  const [first] = allowed;
  return typeof first === "string" ? first + first : Math.max(...(allowed as number[])) + 1;
}

function* listStringChanges(schema: RequestSchema, { value, path }: Place<string>): Generator<Change> {
  const { minLength = 0, maxLength, pattern } = schema;
  const characters = [...value];
  if (minLength > 0) {
    yield { path, rule: "minLength", values: [characters.slice(0, minLength - 1).join("")] };
  }
  if (maxLength !== undefined) {
    const further = (characters.at(-1) ?? "x").repeat(maxLength + 1 - characters.length);
    yield { path, rule: "maxLength", values: [value + further] };
  }
  if (pattern !== undefined) {
    const matching = new RegExp(pattern, "u");
    const broken = [` ${value}`, `${value} `, `${value}\n`].filter((other) => !matching.test(other));
    if (broken.length === 0) throw new Error(`${toField(path)}: white space does not break ${pattern}`);
    yield { path, rule: "pattern", values: broken };
  }
}

function* listNumberChanges({ minimum, maximum }: RequestSchema, path: Path): Generator<Change> {
  if (minimum !== undefined) yield { path, rule: "minimum", values: [minimum - 1] };
  if (maximum !== undefined) yield { path, rule: "maximum", values: [maximum + 1] };
}

function* listListChanges(schema: RequestSchema, { value, path }: Place<unknown[]>): Generator<Change> {
  const { minItems = 0, maxItems, items = {} } = schema;
  if (minItems > 0) yield { path, rule: "minItems", values: [value.slice(0, minItems - 1)] };
  if (maxItems !== undefined) {
    const further = Array.from({ length: maxItems + 1 - value.length }, () => value[0]);
    yield { path, rule: "maxItems", values: [[...value, ...further]] };
  }
  yield* listChanges(items, { value: value.at(-1), path: [...path, value.length - 1] });
}

function* listObjectChanges(schema: RequestSchema, { value, path }: Place<object>): Generator<Change> {
  const { required = [], properties = {}, additionalProperties } = schema;
  for (const name of required) yield { path: [...path, name], rule: "required", values: [ABSENT] };
  if (additionalProperties === false) {
    // Every JavaScript object inherits the second.
    for (const name of ["Unheard", "constructor"]) {
      yield { path: [...path, name], rule: "additionalProperties", values: ["text"] };
    }
  }
  const further = typeof additionalProperties === "object" ? additionalProperties : {};
  for (const [name, member] of Object.entries(value)) {
    yield* listChanges(properties[name] ?? further, { value: member, path: [...path, name] });
  }
}

function listJoinChanges(name: string, request: object): Change[] {
  const list = (request as Record<string, unknown[]>)[name] ?? [];
  const last = [name, list.length - 1];
  return [
    { path: [name], values: [[]] },
    { path: last, values: ["", `${list.at(-1)},${list.at(-1)}`] },
  ];
}

/** A copy with another value in one place. */
function replace(holder: unknown, { path, value }: Place<unknown>): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy: Record<string | number, unknown> = Object.assign(Array.isArray(holder) ? [] : {}, holder);
  if (value === ABSENT && rest.length === 0) delete copy[step];
  else copy[step] = replace(copy[step], { path: rest, value });
  return copy;
}

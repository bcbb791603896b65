import type { SpecSchema } from "./spec-document.ts";

/** Keywords that the client checks, by the type of the value. */
const LIMITS = {
  string: ["minLength", "maxLength", "pattern"],
  integer: ["minimum", "maximum"],
  number: ["minimum", "maximum"],
  boolean: [],
  array: ["minItems", "maxItems", "items"],
  object: ["required", "properties", "additionalProperties"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type CheckedType = keyof typeof LIMITS;

/** Keywords of a rule that are schemas of their own, or no plain data. */
const TRANSLATED = ["pattern", "items", "properties", "additionalProperties"];

/** Keywords that become part of a rule as they are. */
export const KEPT = ["type", "enum", ...new Set(Object.values(LIMITS).flat())].filter(
  (keyword) => !TRANSLATED.includes(keyword),
);

/** Keywords that restrict no value, in the dialect of the descriptions. */
export const ANNOTATIONS = ["description", "title", "examples", "default", "deprecated", "contentMediaType"];

/** Widths of numbers. Any other format would be a rule that the mock checks and the client does not. */
const FORMATS: Readonly<Record<string, readonly unknown[]>> = {
  integer: ["int32", "int64"],
  number: ["float", "double"],
};

/**
 * Makes sure that the client checks everything that a schema says of a field itself; `properties` and `items` are schemas of
 * their own. Throws naming the field for what it would have to drop: a rule nobody checks must not look like one that is.
 */
export function assertSchema(schema: SpecSchema, at: string): void {
  const refuse = (reason: string): never => {
    throw new Error(`${at}: ${reason}`);
  };
  const { type, format } = schema;
  const isKnown = typeof type === "string" && Object.hasOwn(LIMITS, type);
  if (type !== undefined && !isKnown) {
    const known = Object.keys(LIMITS).join(", ");
    refuse(`the client checks a field of one type out of ${known}, not ${JSON.stringify(type)}`);
  }
  const limits: readonly string[] = isKnown ? LIMITS[type as CheckedType] : [];
  const understood = ["type", "enum", "const", "format", ...limits, ...ANNOTATIONS];
  for (const keyword of Object.keys(schema)) {
    if (understood.includes(keyword) || keyword.startsWith("x-")) continue;
    const owners = Object.entries(LIMITS).filter(([, keywords]) =>
      (keywords as readonly string[]).includes(keyword),
    );
    if (owners.length === 0) refuse(`the client cannot check the keyword "${keyword}"`);
    refuse(`"${keyword}" has no effect without the type ${owners.map(([name]) => name).join(" or ")}`);
  }
  if (format !== undefined && !FORMATS[String(type)]?.includes(format)) {
    refuse(`the client cannot check the format ${JSON.stringify(format)}`);
  }
  assertValues(schema, refuse);
  assertLimits(schema, refuse);
}

type Refuse = (reason: string) => never;

function assertValues(schema: SpecSchema, refuse: Refuse): void {
  const { type, enum: allowed, const: only } = schema;
  if (allowed === undefined && only === undefined) return;
  if (allowed !== undefined && only !== undefined) refuse("a field has an enum or a const, and not both");
  const values: unknown[] = Array.isArray(allowed) ? allowed : [only];
  if (values.length === 0) refuse("an empty enum allows nothing");
  const strange = values.find((value) => !["string", "number", "boolean"].includes(typeof value));
  if (strange !== undefined)
    refuse(`the client compares with plain values, not with ${JSON.stringify(strange)}`);
  const wrong = values.find((value) => type !== undefined && !isOfType(value, String(type)));
  if (wrong !== undefined) refuse(`${JSON.stringify(wrong)} is not of type ${type}`);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "integer") return Number.isSafeInteger(value);
  return typeof value === type;
}

const COUNTS = ["minLength", "maxLength", "minItems", "maxItems"];

function assertLimits(schema: SpecSchema, refuse: Refuse): void {
  for (const keyword of [...COUNTS, "minimum", "maximum"]) {
    const limit = schema[keyword];
    const isCount = Number.isSafeInteger(limit) && (limit as number) >= 0;
    if (limit === undefined || (COUNTS.includes(keyword) ? isCount : Number.isFinite(limit))) continue;
    refuse(`${keyword} must be a number that a value can be compared with`);
  }
  const { required = [], properties = {}, additionalProperties } = schema;
  // What every object inherits would count as given.
  const inherited = [...Object.keys(properties), ...required].find((name) => name in Object.prototype);
  if (inherited !== undefined)
    refuse(`the client cannot tell a field "${inherited}" from a property of every object`);
  const unknown = required.find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined && additionalProperties === false) {
    refuse(`"${unknown}" is required, and no field of that name is allowed`);
  }
}

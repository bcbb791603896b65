import { InvalidRequestError, type ViolatedRule, type Violation } from "../errors/invalid-request-error.ts";
import { copyRequest } from "./copy-request.ts";

/** The part of JSON Schema that requests are checked against. Each name has its meaning there. */
export interface RequestRule {
  readonly type?: "string" | "integer" | "number" | "boolean" | "object" | "array";
  /** Marks integers beyond the safe range of a number, so that a string of digits counts as one. */
  readonly format?: "int64";
  readonly enum?: readonly (string | number | boolean)[];
  readonly pattern?: RegExp;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: RequestRule;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, RequestRule>>;
  readonly additionalProperties?: false | RequestRule;
}

/** The description's rules for each request, by operation name: an object with no fields but these. */
export type RequestRules = Readonly<Record<string, Pick<RequestRule, "required" | "properties">>>;

/** Throws an `InvalidRequestError` for a request that breaks a rule of the description. */
export type RequestCheck = (request: unknown, options: { readonly operation: string }) => void;

/** Makes the check of a client's requests. An operation without rules takes no fields. */
export function createRequestCheck(rules: RequestRules): RequestCheck {
  const closed = new Map(
    Object.entries(rules).map(([name, rule]) => [name, { ...CLOSED, ...rule }] as [string, RequestRule]),
  );
  return (request, { operation }) => {
    const violations = findViolations(closed.get(operation) ?? CLOSED, copyRequest(request, operation));
    if (violations.length > 0) throw new InvalidRequestError(operation, violations);
  };
}

const CLOSED: RequestRule = { type: "object", additionalProperties: false };

/**
 * Lists everything in a value that breaks a rule.
 *
 * An interpreter instead of generated code: its size stays the same however many operations there are,
 * and it needs no `eval`, which edge runtimes forbid.
 */
export function findViolations(rule: RequestRule, value: unknown, field = ""): Violation[] {
  const violations: Violation[] = [];
  visit(rule, value, field, violations);
  return violations;
}

function visit(rule: RequestRule, value: unknown, field: string, found: Violation[]): void {
  const broken = (keyword: ViolatedRule, message: string) => found.push({ field, rule: keyword, message });

  if (rule.format === "int64" && isDigits(value)) {
    visitNumber(rule, BigInt(value), broken);
    return;
  }
  if (rule.type !== undefined && !hasType(rule.type, value)) {
    const digits = rule.format === "int64" ? ", or a string of its digits" : "";
    broken("type", `must be ${withArticle(rule.type)}${digits}`);
    return; // The other rules concern values of this type.
  }
  if (rule.enum && !rule.enum.includes(value as string)) {
    broken("enum", `must be one of ${rule.enum.map((allowed) => JSON.stringify(allowed)).join(", ")}`);
  }
  if (typeof value === "string") visitString(rule, value, broken);
  else if (typeof value === "number") visitNumber(rule, value, broken);
  else if (Array.isArray(value)) visitArray(rule, value, field, found, broken);
  else if (typeof value === "object" && value !== null) visitObject(rule, value, field, found);
}

type Report = (keyword: ViolatedRule, message: string) => void;

function visitString(rule: RequestRule, value: string, broken: Report): void {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = rule;
  // JSON Schema counts characters where JavaScript counts UTF-16 units. Characters are never more than units and never
  // fewer than half, so only a length in between is counted out.
  const isDoubtful = value.length > maxLength || (value.length >= minLength && value.length < minLength * 2);
  const length = isDoubtful ? [...value].length : value.length;
  if (length < minLength) broken("minLength", `must have at least ${count(minLength, "character")}`);
  if (length > maxLength) broken("maxLength", `must have at most ${count(maxLength, "character")}`);
  if (pattern && !pattern.test(value)) broken("pattern", `must match ${pattern.source}`);
}

function visitNumber(rule: RequestRule, value: number | bigint, broken: Report): void {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = rule;
  if (value < minimum) broken("minimum", `must be at least ${minimum}`);
  if (value > maximum) broken("maximum", `must be at most ${maximum}`);
}

function visitArray(
  rule: RequestRule,
  value: unknown[],
  field: string,
  found: Violation[],
  broken: Report,
): void {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = rule;
  if (value.length < minItems) broken("minItems", `must have at least ${count(minItems, "item")}`);
  if (value.length > maxItems) broken("maxItems", `must have at most ${count(maxItems, "item")}`);
  // Items beyond the limit are wrong in any case.
  const visited = maxItems < value.length ? value.slice(0, maxItems) : value;
  if (items) for (const [index, item] of visited.entries()) visit(items, item, `${field}[${index}]`, found);
}

function visitObject(rule: RequestRule, value: object, field: string, found: Violation[]): void {
  const { properties = {}, required = [], additionalProperties } = rule;
  const prefix = field === "" ? "" : `${field}.`;
  for (const name of required) {
    // `undefined` counts as absent: it never reaches the wire.
    if (!Object.hasOwn(value, name) || (value as Record<string, unknown>)[name] === undefined) {
      found.push({ field: prefix + name, rule: "required", message: "is required" });
    }
  }
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    if (Object.hasOwn(properties, name)) visit(properties[name] as RequestRule, member, prefix + name, found);
    else if (additionalProperties === false) {
      found.push({
        field: prefix + name,
        rule: "additionalProperties",
        message: "is not a field of this request",
      });
    } else if (additionalProperties) visit(additionalProperties, member, prefix + name, found);
  }
}

function hasType(type: NonNullable<RequestRule["type"]>, value: unknown): boolean {
  switch (type) {
    case "integer":
      return Number.isSafeInteger(value);
    case "number":
      return Number.isFinite(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

/** Digits as vendors print long integers; the vendor decides whether they are in range. */
const isDigits = (value: unknown): value is string => typeof value === "string" && /^-?\d{1,20}$/.test(value);

const withArticle = (noun: string) => (/^[aio]/.test(noun) ? `an ${noun}` : `a ${noun}`);
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

import { REFUSAL_CATEGORIES } from "../spec/error-catalogue.ts";
import { vendorNames, vendors } from "../vendors.ts";

/** Schema of an object with a value per vendor. */
const byVendor = (value: object) => ({
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  properties: Object.fromEntries(vendorNames.map((name) => [name, value])),
});

const FEATURES = [...new Set(vendorNames.flatMap((name) => vendors[name].features))];

const STRING = { type: "string" };
const STATUS = { type: "integer", minimum: 200, maximum: 599 };
const HEADERS = {
  type: "object",
  propertyNames: { pattern: "^[a-z0-9-]+$" },
  additionalProperties: { type: "string", pattern: "^[\\x20-\\x7e]*$" },
};
const CATEGORY = { enum: REFUSAL_CATEGORIES };

/** JSON Schemas of {@link FaultKinds}. */
const FAULT_KINDS = {
  refuse: {
    if: { type: "string" },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword, in an object that nobody awaits.
    then: CATEGORY,
    else: {
      type: "object",
      additionalProperties: false,
      properties: {
        category: CATEGORY,
        code: byVendor({ type: ["string", "integer"] }),
        status: STATUS,
        headers: HEADERS,
        message: STRING,
        requestId: STRING,
      },
    },
  },
  answer: {
    type: "object",
    additionalProperties: false,
    required: ["status"],
    properties: { status: { if: { const: 101 }, else: STATUS }, headers: HEADERS, body: STRING },
  },
  // The longest delay of a timer, in milliseconds.
  delay: { type: "integer", minimum: 1, maximum: 2 ** 31 - 1 },
  hang: { enum: ["before-response", "during-body"] },
  reset: { enum: ["before-response", "during-body", "after-body", "when-reused"] },
  body: { enum: ["empty", "truncated", "not-utf-8", "gzip"] },
  overstateLength: { type: "integer", minimum: 1 },
  fillerHeaders: { type: "integer", minimum: 1, maximum: 100_000 },
  oversize: { type: "integer", minimum: 1, maximum: 1_048_576 },
  copies: { type: "integer", minimum: 2, maximum: 100 },
};

const STEP = {
  if: { type: "string" },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword, in an object that nobody awaits.
  then: { enum: ["ok"] },
  else: {
    type: "object",
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
    properties: FAULT_KINDS,
  },
};

/**
 * JSON Schema of {@link Scenario}. Where a value may be a string or an object, it branches on the type, so that the first error
 * is the relevant one.
 */
export const scenarioSchema = {
  type: "object",
  additionalProperties: false,
  required: ["title"],
  properties: {
    title: { ...STRING, minLength: 1 },
    needs: { type: "array", items: { enum: FEATURES } },
    steps: { type: "array", items: STEP },
    after: { enum: ["ok", "repeat-last", "repeat-all"] },
    clockOffsetMinutes: { type: "number" },
    endpoint: {
      enum: [
        "closed-port",
        "hole",
        "silent",
        "unknown-host",
        "untrusted-certificate",
        "silent-proxy",
        "refusing-proxy",
      ],
    },
  },
  dependentSchemas: {
    endpoint: { properties: { steps: false, after: false, clockOffsetMinutes: false } },
  },
};

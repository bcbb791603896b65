import { errorCategories } from "../spec/error-category.ts";
import { vendorNames } from "../vendors.ts";

/** An object by vendor. */
const byVendor = (value: object) => ({
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  properties: Object.fromEntries(vendorNames.map((name) => [name, value])),
});

const string = { type: "string" };
const sentence = { ...string, minLength: 1 };
const status = { type: "integer", minimum: 200, maximum: 599 };
const headers = {
  type: "object",
  propertyNames: { pattern: "^[a-z0-9-]+$" },
  additionalProperties: { type: "string", pattern: "^[\\x20-\\x7e]*$" },
};
const category = { enum: errorCategories };

/** JSON Schemas of {@link FaultKinds}. */
const faultKinds = {
  refuse: {
    if: { type: "string" },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword, in an object that nobody awaits.
    then: category,
    else: {
      type: "object",
      additionalProperties: false,
      properties: {
        category,
        code: byVendor({ type: ["string", "integer"] }),
        status,
        headers,
        message: string,
        requestId: string,
      },
    },
  },
  answer: {
    type: "object",
    additionalProperties: false,
    required: ["status"],
    properties: { status: { if: { const: 101 }, else: status }, headers, body: string },
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

const step = {
  if: { type: "string" },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword, in an object that nobody awaits.
  then: { enum: ["ok"] },
  else: {
    type: "object",
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
    properties: faultKinds,
  },
};

/**
 * JSON Schema of {@link Scenario}. Where a value may be a word or an object, it branches on the type, so that the first
 * thing found wrong is the thing that is wrong.
 */
export const scenarioSchema = {
  type: "object",
  additionalProperties: false,
  required: ["title"],
  properties: {
    title: sentence,
    notFor: byVendor(sentence),
    steps: { type: "array", items: step },
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

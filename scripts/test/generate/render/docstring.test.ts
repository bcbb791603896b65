import { expect, test } from "vitest";
import type { OperationModel } from "../../../generate/read/vendor-model.ts";
import { describeError, toComment, toMethodComment } from "../../../generate/render/docstring.ts";

const busy = {
  code: "Busy",
  meaning: "Too many\n  calls.",
  category: "throttled",
  remedy: "wait",
  wait: 60,
} as const;

test("a comment of one line stays on one line, and no text can end a comment", () => {
  expect(toComment(["One."])).toBe("/** One. */");
  expect(toComment(["One.", "", "Ends */ here."])).toBe("/**\n * One.\n *\n * Ends *\\/ here.\n */");
});

test("an error is described by its meaning, its remedy, and whether the vendor may have carried out the call", () => {
  expect(describeError(busy)).toBe("Too many calls. May be retried after 60 s.");
  expect(describeError({ ...busy, remedy: "retry", ambiguous: true })).toBe(
    "Too many calls. May be retried. The vendor may have carried out the call.",
  );
});

const operation: OperationModel = {
  id: "getThing",
  method: "POST",
  path: "/v1/get_thing",
  body: "json",
  query: [],
  answer: undefined,
  rule: {},
  hasOneAnswer: true,
  quota: undefined,
  idempotent: true,
  errors: [],
  docs: {
    summary: "Read a thing.",
    description: undefined,
    page: "https://vendor.example/thing",
    isDeprecated: false,
    unverified: undefined,
    legacy: undefined,
    contested: undefined,
  },
};

test("a method's comment has meaning, rules, quota, errors and the vendor's page", () => {
  const rule = {
    required: ["Id"],
    properties: {
      Id: { type: "string", minLength: 1, pattern: /^a$/u },
      Kind: { enum: ["web", "pc"] },
      Size: { type: "integer", minimum: 1, maximum: 50 },
      List: { type: "array", maxItems: 1 },
    },
  };
  const comment = toMethodComment({
    ...operation,
    rule,
    quota: { calls: 10, seconds: 1, per: "account" },
    idempotent: false,
    errors: [{ code: "Busy", entry: busy }],
    docs: { ...operation.docs, description: "Slowly.\n" },
  });
  expect(comment).toBe(
    [
      "/**",
      " * Read a thing.",
      " *",
      " * Slowly.",
      " *",
      " * Fields, checked before anything is sent:",
      " * - `Id`: required, string, at least 1 character, matching `^a$`.",
      ' * - `Kind`: optional, one of "web", "pc".',
      " * - `Size`: optional, integer, 1 to 50.",
      " * - `List`: optional, array, at most 1 item.",
      " *",
      " * Quota: 10 calls per second and account. Not idempotent.",
      " *",
      " * Errors specific to this operation:",
      " * - `Busy`: Too many calls. May be retried after 60 s.",
      " *",
      " * @see https://vendor.example/thing",
      " */",
    ].join("\n"),
  );
});

test("what is unverified, contested, legacy, without a known quota or without errors of its own is noted in a method's comment", () => {
  const comment = toMethodComment({
    ...operation,
    docs: {
      ...operation.docs,
      unverified: "Seen in code\n  only.",
      contested: { rule: "Whether it\n  is slow.", choice: "It is." },
      legacy: { says: "The page calls it old.", successor: "readThing" },
    },
  });
  expect(comment).toBe(
    [
      "/**",
      " * Read a thing.",
      " *",
      " * Unverified: Seen in code only.",
      " *",
      " * Contested: Whether it is slow. Assumed here: It is.",
      " *",
      " * Legacy: The page calls it old. Successor: readThing",
      " *",
      " * Quota: unknown, no page names one. Idempotent: calling twice has the effect of calling once.",
      " *",
      " * @see https://vendor.example/thing",
      " */",
    ].join("\n"),
  );
});

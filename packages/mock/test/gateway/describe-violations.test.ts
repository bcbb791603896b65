import { expect, test } from "vitest";
import { describeViolations } from "../../src/gateway/describe-violations.ts";

const violations = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => ({ in: "body", rule: "type", message: `m${index + 1}` }) as const,
  );

test("lists a few violations", () => {
  expect(describeViolations(violations(3))).toBe("m1; m2; m3");
});

test("lists twenty of many violations and the number of the others", () => {
  expect(describeViolations(violations(100_000))).toMatch(/^m1; .*m20; and 99980 more$/);
});

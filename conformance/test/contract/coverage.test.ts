import { expect, test } from "vitest";
import { createCoverage, type Kind } from "../../contract/coverage.ts";

const kinds: Kind[] = ["request examples", "response examples", "random requests", "mutations"];

test("an operation that nothing was held against is a gap of every kind", () => {
  const coverage = createCoverage("acme-live", ["getRoom"]);
  expect(coverage.listGaps()).toEqual(kinds.map((kind) => `getRoom: no ${kind}`));
});

test("a kind of which nothing held is a gap, and its operation is not covered", () => {
  const coverage = createCoverage("acme-live", ["getRoom", "sendGift"]);
  for (const kind of kinds) coverage.add("getRoom", { kind, times: 1000 });
  for (const kind of kinds) coverage.add("sendGift", { kind, times: kind === "mutations" ? 0 : 50 });
  coverage.addViolation();
  expect(coverage.listGaps()).toEqual(["sendGift: no mutations"]);
  expect(coverage.toLine()).toBe(
    "acme-live: 1 of 2 operations, 1,050 request examples, 1,050 response examples, " +
      "1,050 random requests, 1,000 mutations, 1 violations",
  );
});

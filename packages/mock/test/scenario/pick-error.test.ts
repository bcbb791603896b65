import { expect, test } from "vitest";
import { pickError, type VendorErrors } from "../../src/scenario/pick-error.ts";
import type { CataloguedError } from "../../src/spec/error-catalogue.ts";

const busy: CataloguedError = { code: "Busy", meaning: "Too many.", category: "throttled" };
const busier: CataloguedError = { code: "Busy.Very", meaning: "Far too many.", category: "throttled" };
const broken: CataloguedError = { code: 500, meaning: "It broke.", category: "transient" };

const vendor: VendorErrors & { at: string } = {
  vendor: "alibaba-live",
  errors: [busy, busier, broken],
  typicalCodes: {},
  at: "steps.0.refuse",
};

test("a category selects the first code of the catalogue", () => {
  expect(pickError("throttled", vendor)).toBe(busy);
  expect(pickError({ category: "transient" }, vendor)).toBe(broken);
});

test("a typical code takes precedence for its category", () => {
  expect(pickError("throttled", { ...vendor, typicalCodes: { throttled: "Busy.Very" } })).toBe(busier);
});

test("a code takes precedence over a category, for its own vendor", () => {
  expect(pickError({ category: "throttled", code: { "alibaba-live": 500 } }, vendor)).toBe(broken);
  expect(pickError({ category: "throttled", code: { "tencent-live": 1 } }, vendor)).toBe(busy);
});

test.for([
  ["clock", "steps.0.refuse: the spec of alibaba-live lists no code of the category clock"],
  [{ code: { "alibaba-live": "500" } }, "steps.0.refuse: the spec of alibaba-live lists no code 500"],
  [{ code: { "tencent-live": 1 } }, "steps.0.refuse: names neither a category nor a code of alibaba-live"],
] as const)("a code or category that the vendor lacks is an error: %o", ([refuse, message]) => {
  expect(() => pickError(refuse, vendor)).toThrow(new TypeError(message));
});

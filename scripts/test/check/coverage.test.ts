import { resolve } from "node:path";
import { expect, test } from "vitest";
import { describeCoverage, toLine } from "../../check/coverage.ts";

test("a line says what is described of what is known", () => {
  const inventory = {
    operations: [{ state: "described" }, { state: "unverified" }, { state: "left-out" }],
    webhooks: [{ state: "described" }],
  } as const;
  const media = {
    schema: { examples: ["not a named one"] },
    examples: { one: { value: 1 }, two: { value: 2 } },
  };
  const document = { paths: { "/a": { post: media } }, "x-error-catalogue": [{ code: 1 }] };
  expect(toLine("acme-live", { inventory, document, corrections: 4 })).toBe(
    "acme-live: operations 2/3, webhooks 1/1, unverified 1, examples 2, error codes 1, corrections 4",
  );
});

test("both vendors are described as far as their operations and webhooks are known", async () => {
  const lines = await describeCoverage(resolve(import.meta.dirname, "../../../specs"));
  const known = lines.map((line) => line.split(", ").slice(0, 2));
  expect(known).toContainEqual(["alibaba-live: operations 54/56", "webhooks 0/0"]);
  expect(known).toContainEqual(["tencent-live: operations 60/62", "webhooks 18/19"]);
});

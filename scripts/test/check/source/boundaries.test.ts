import { resolve } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../../check/source/boundaries.ts";

test("the repository keeps every boundary", async () => {
  expect(await check.run(resolve(import.meta.dirname, "../../../.."))).toEqual({ faults: [] });
});

import { expect, test } from "vitest";
import { createTencentLiveClient, isTencentLiveRegion, tencentLiveRegions } from "../src/index.ts";

test("every region of the list is one that a client takes", async () => {
  expect(tencentLiveRegions).toContain("singapore");
  for (const region of tencentLiveRegions) {
    const app = { sdkAppId: 1400000000, secretKey: "k".repeat(64), administrator: "administrator" };
    await createTencentLiveClient({ ...app, region }).close();
  }
});

test("what is no region is told from one", () => {
  const values = ["singapore", "Singapore", "nowhere", "toString", "", undefined, ["singapore"]];
  expect(values.map(isTencentLiveRegion)).toEqual([true, false, false, false, false, false, false]);
});

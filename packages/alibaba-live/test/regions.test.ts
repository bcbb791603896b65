import { expect, test } from "vitest";
import { alibabaLiveRegions, createAlibabaLiveClient, isAlibabaLiveRegion } from "../src/index.ts";

const credentials = { accessKeyId: "id", accessKeySecret: "secret" };

test("every region of the list is one that a client takes", async () => {
  expect(alibabaLiveRegions).toContain("cn-shanghai");
  for (const region of alibabaLiveRegions) await createAlibabaLiveClient({ credentials, region }).close();
});

test("what is no region is told from one", () => {
  const values = ["cn-shanghai", "CN-SHANGHAI", "cn-nowhere", "toString", "", undefined, ["cn-shanghai"]];
  expect(values.map(isAlibabaLiveRegion)).toEqual([true, false, false, false, false, false, false]);
});

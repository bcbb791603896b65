import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundleVendors, findVendors } from "../bundle.ts";

const specs = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "livespec-bundle-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a vendor is a folder with an openapi.yaml", () => {
  expect(findVendors(specs)).toEqual(expect.arrayContaining(["alibaba-live", "tencent-live"]));
});

test("a description that cannot be bundled is named with file and line, and nothing is written for it", async () => {
  const root = join(folder, "broken", "openapi.yaml");
  cpSync(join(specs, "alibaba-live"), join(folder, "broken"), { recursive: true });
  writeFileSync(root, readFileSync(root, "utf8").replace("getMessageToken.yaml", "gone.yaml"));
  const bundle = () => bundleVendors({ from: folder, to: join(folder, "dist") });
  await expect(bundle()).rejects.toThrow(/broken\/openapi\.yaml:\d+:\d+ at #\/paths\/~1GetMessageToken/);
  expect(findVendors(folder)).toEqual(["broken"]);
});

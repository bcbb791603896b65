import { expect, test } from "vitest";
import { toPascalCase } from "../../../generate/render/names.ts";

test("folder names and operation ids become names of types", () => {
  expect([toPascalCase("alibaba-live"), toPascalCase("getMessageToken")]).toEqual([
    "AlibabaLive",
    "GetMessageToken",
  ]);
});

import { resolve } from "node:path";
import { expect, test } from "vitest";
import { describeCoverage, toLine } from "../../../check/specs/coverage.ts";

const media = {
  schema: { examples: ["not a named one"], enum: ["Room.Quiet"] },
  examples: { one: { value: 1 }, two: { value: 2 } },
};

const document = {
  paths: { "/v1/room/create": { post: media }, "/v1/room/close": {}, "/v1/seat/take": {} },
  webhooks: { "Room.Created": {} },
  "x-error-catalogue": [{ code: 1 }],
};

test("a line says what is described of what is known, for each service too", () => {
  const inventory = {
    operations: [
      { name: "create", path: "/v1/room/create", state: "described" },
      { name: "close", path: "/v1/room/close", state: "unverified" },
      { name: "rename", path: "/v1/room/rename", state: "described" },
      { name: "take", path: "/v1/seat/take", state: "described" },
      { name: "hide", path: "/v1/room/hide", state: "left-out" },
      { name: "show", state: "left-out" },
    ],
    webhooks: [
      { name: "Room.Created", state: "described" },
      { name: "Room.Quiet", state: "switch" },
      { name: "Room.Closed", state: "described" },
    ],
  } as const;
  expect(toLine("acme-live", { inventory, document, corrections: 4 })).toBe(
    [
      "acme-live: operations 3/4 (room 2/3, seat 1/1)",
      "webhooks 2/3 (1 of them a switch without a body)",
      "examples 2",
      "error codes 1",
      "corrections 4",
      "unverified 1",
      "left out 2 (hide, show)",
    ].join(", "),
  );
});

test("a vendor whose paths name no service is counted as a whole", () => {
  const inventory = { operations: [{ name: "Create", path: "/Create", state: "described" }] } as const;
  expect(toLine("acme-live", { inventory, document: { paths: { "/Create": {} } }, corrections: 0 })).toBe(
    "acme-live: operations 1/1, webhooks 0/0, examples 0, error codes 0, corrections 0, unverified 0, left out 0",
  );
});

test("both vendors are described as far as their operations and webhooks are known", async () => {
  const [alibaba, tencent] = await describeCoverage(resolve(import.meta.dirname, "../../../../specs"));
  expect(alibaba).toMatch(
    /^alibaba-live: operations 54\/54, .*left out 2 \(GetGroupStatistics, GetMessageUserInfo\)$/,
  );
  expect(tencent).toMatch(
    /^tencent-live: operations 60\/60 \(live_config 7\/7, live_engine_http_srv 44\/44, /,
  );
  expect(tencent).toMatch(/webhooks 19\/19 \(1 of them a switch without a body\)/);
});

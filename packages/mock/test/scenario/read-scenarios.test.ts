import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readScenarios, startMock, type VendorName } from "../../src/index.ts";
import { checkScenario } from "../../src/scenario/check-scenario.ts";
import { vendorNames } from "../../src/vendors.ts";

const scenarios = await readScenarios();

test("comes with these scenarios", () => {
  expect(scenarios.map(({ name }) => name)).toEqual([
    "always-throttled",
    "clock-ahead",
    "clock-behind",
    "connection-refused",
    "credentials-revoked-once",
    "dns-failure",
    "duplicate-response",
    "empty-body",
    "gzip",
    "hang",
    "hang-during-body",
    "header-overflow",
    "hole",
    "hostile-date",
    "html-502",
    "html-503-once",
    "log-injection",
    "many-headers",
    "nonce-refused-once",
    "ok-with-error",
    "oversized-body",
    "redirect",
    "refusing-proxy",
    "reset-after-body",
    "reset-before-response",
    "reset-during-body",
    "reset-when-reused",
    "silent-proxy",
    "silent-tls",
    "slow-first-byte",
    "stale-pool",
    "switching-protocols",
    "throttle-twice",
    "throttle-with-acs-retry-after",
    "throttle-with-retry-after",
    "tls-failure",
    "transient-once",
    "truncated-json",
    "usersig-expired-once",
    "wrong-charset",
    "wrong-content-length",
    "wrong-region",
  ]);
});

test("a scenario is for the vendors that have what it needs", () => {
  const special = scenarios.filter(({ scenario: { needs = [] } }) => needs.length > 0);
  const known = ["alibaba-live", "tencent-live"];
  expect(
    special.map(({ name, scenario: { needs }, vendors }) => [
      name,
      needs,
      vendors.filter((vendor) => known.includes(vendor)),
    ]),
  ).toEqual([
    ["nonce-refused-once", ["nonce"], ["alibaba-live"]],
    ["throttle-with-acs-retry-after", ["x-acs-retry-after"], ["alibaba-live"]],
    ["usersig-expired-once", ["UserSig"], ["tencent-live"]],
    ["wrong-region", ["wrong-region code"], ["tencent-live"]],
  ]);
});

test("a scenario without needs is for every vendor", () => {
  const general = scenarios.filter(({ scenario: { needs = [] } }) => needs.length === 0);
  expect(general.filter(({ vendors }) => vendors.length < vendorNames.length)).toEqual([]);
});

test.for(
  scenarios.flatMap(({ name, vendors }) => vendors.map((vendor): [string, VendorName] => [name, vendor])),
)("%s can be played by %s", async ([scenario, vendor]) => {
  await using mock = await startMock({ vendors: [vendor], scenario });
  expect(mock.vendors[vendor].scenario).toBe(scenario);
});

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const docs = await readFile(new URL("../../../../docs/mock.md", import.meta.url), "utf8");

test("docs/mock.md has a row for every scenario", () => {
  const [, table = ""] = /^\| scenario .*\n\|[ |-]+\n((?:\|.*\n)*)/m.exec(docs) ?? [];
  const rows = table.trim().split("\n");
  const expected = scenarios.map(({ name, scenario: { title, needs = [] } }) => [
    `\`${name}\``,
    title,
    needs.map((need) => `\`${need}\``).join(", "),
  ]);
  expect(
    rows.map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
  ).toEqual(expected);
});

test("the scenario in the README is valid", async () => {
  const [, text = ""] = /^```yaml\n(.*?)^```$/ms.exec(readme) ?? [];
  expect(await checkScenario(parse(text), "README.md")).toMatchObject({ after: "repeat-all" });
});

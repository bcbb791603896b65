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

test("says whom a scenario is for", () => {
  const partial = scenarios.filter(({ vendors }) => vendors.length < vendorNames.length);
  expect(partial.map(({ name, vendors }) => [name, vendors])).toEqual([
    ["nonce-refused-once", ["alibaba-live"]],
    ["throttle-with-acs-retry-after", ["alibaba-live"]],
    ["usersig-expired-once", ["tencent-live"]],
    ["wrong-region", ["tencent-live"]],
  ]);
});

test.for(
  scenarios.flatMap(({ name, vendors }) => vendors.map((vendor): [string, VendorName] => [name, vendor])),
)("%s can be played by %s", async ([scenario, vendor]) => {
  await using mock = await startMock({ vendors: [vendor], scenario });
  expect(mock.vendors[vendor].scenario).toBe(scenario);
});

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");

test("the README has a row for each", () => {
  const rows = readme.match(/^\| `[\w-]+` +\| [^|]+\| (all|`[\w-]+`) +\|$/gm) ?? [];
  const expected = scenarios.map(({ name, scenario: { title }, vendors }) => [
    `\`${name}\``,
    title,
    vendors.length === vendorNames.length ? "all" : vendors.map((vendor) => `\`${vendor}\``).join(", "),
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

test("what the README shows as a scenario of one's own is one", async () => {
  const [, text = ""] = /^```yaml\n(.*?)^```$/ms.exec(readme) ?? [];
  expect(await checkScenario(parse(text), "README.md")).toMatchObject({ after: "repeat-all" });
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { renderStartedVendor } from "../src/command/announcement.ts";
import { HELP, renderSignHelp } from "../src/command/help.ts";
import { renderRequestEntry } from "../src/command/request-entry.ts";
import { signOperation } from "../src/command/sign-operation.ts";
import { VIOLATION_LIMIT } from "../src/gateway/describe-violations.ts";
import { mockTencentApp, type StartedVendor } from "../src/index.ts";
import { OPTION_NAMES } from "../src/resolve-options.ts";
import { type VendorName, vendorNames, vendors } from "../src/vendors.ts";
import { FIELD_LIMIT } from "../src/wire/form-encoding.ts";
import { DEPTH_LIMIT, VALUE_LIMIT } from "../src/wire/json.ts";
import { LIMITS } from "../src/wire/request-limits.ts";
import { listInstalled } from "./support/list-installed.ts";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

const docs = readFileSync(new URL("../../../docs/mock.md", import.meta.url), "utf8");

const section = (title: string, document = readme): string =>
  new RegExp(`^## ${title}\n(.*?)^## `, "ms").exec(document)?.[1] ?? "";

/** Returns a column, by default the first, of the table in a section whose header begins with a word. */
const columnOf = (text: string, head: string, index = 0): string[] => {
  const table = new RegExp(`^\\| ${head} .*\n\\|[ :|-]+\n((?:\\|.*\n)*)`, "m").exec(text)?.[1];
  return (table ?? "")
    .trim()
    .split("\n")
    .map((row) => row.split("|")[index + 1]?.trim() ?? "");
};

test("has a row for the account of every vendor", () => {
  expect(columnOf(section("Ten lines that work"), "vendor")).toEqual(
    vendorNames.map((name) => `\`${name}\``),
  );
});

test("has a row for every option", () => {
  expect(columnOf(section("Options"), "option")).toEqual(OPTION_NAMES.map((name) => `\`${name}\``));
});

test("has a row for every option of the command, in the order of its help", () => {
  const options = [...HELP.matchAll(/^ {2}(--.*?) {2}/gm)].map(([, option]) => `\`${option}\``);
  expect(columnOf(section("Command"), "option")).toEqual(options);
});

test("mentions every option of sign", () => {
  const options = [...renderSignHelp({}).matchAll(/^ {2}(--[a-z]+)/gm)].map(([, option]) => option ?? "");
  expect(options.length).toBe(4);
  expect(options.filter((option) => !section("Without the secret").includes(option))).toEqual([]);
});

test("shows what the command prints at its start", () => {
  const [, names = "", shown = ""] =
    /\$ npx livespec-mock ([a-z -]+)\n((?: {4}.*\n)*)/.exec(section("Command")) ?? [];
  const rendered = (names.split(" ") as VendorName[]).map((name, index) => {
    const { accounts } = vendors[name];
    const running = { url: `http://127.0.0.1:${4010 + index}`, accounts };
    return renderStartedVendor(name, running as unknown as StartedVendor<VendorName>);
  });
  expect(shown.replace(/^ {4}/gm, "")).toBe(
    rendered.join("").replaceAll(mockTencentApp.secretKey, "5bd2…3b5e"),
  );
});

test("shows how the command logs requests", () => {
  const ofTencent = { vendor: "tencent-live", method: "POST", operation: "getCallbackToken", status: 200 };
  const ofAlibaba = { vendor: "alibaba-live", method: "POST", operation: "getMessageToken", status: 400 };
  const lines = [
    { ...ofTencent, verdict: "accepted", duration: 3 },
    { ...ofTencent, verdict: "70009", duration: 1 },
    { ...ofAlibaba, verdict: "SignatureDoesNotMatch", duration: 2 },
  ].map((entry) => `    ${renderRequestEntry({ ...entry, signatureChecked: true })}\n`);
  expect(section("Command")).toContain(lines.join(""));
});

test("shows the command line that sign prints", async () => {
  const request = { operation: "getCallbackToken", data: undefined, url: undefined, specs: {} };
  const line = await signOperation(request, { now: Date.now, uuid: () => "0" });
  expect(section("Without the secret")).toContain(`    ${line.replace(/\?[^']+/, "?…")}\n`);
});

test("docs/mock.md has the limits of the code", () => {
  const { target, headerCount, headers, body } = LIMITS;
  const values = [FIELD_LIMIT, VALUE_LIMIT, DEPTH_LIMIT, VALUE_LIMIT];
  expect(columnOf(section("Checks", docs), "what", 1).map((limit) => Number.parseInt(limit, 10))).toEqual([
    ...[target, headerCount, headers, body],
    ...values,
  ]);
  expect(section("Checks", docs)).toContain(`at most ${VIOLATION_LIMIT} violations`);
});

test("has the size and the requirements of an installation", () => {
  const installed = listInstalled(packageFolder);
  const text = section("Install");
  const [, count, megabytes] = /about (\d+) packages, (\d+) MB/.exec(text) ?? [];
  const bytes = installed.reduce((sum, one) => sum + one.bytes, 0);
  const toTens = (value: number): string => String(Math.round(value / 10) * 10);
  expect([count, megabytes]).toEqual([toTens(installed.length), toTens(bytes / 1_000_000)]);
  expect(installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)).toEqual([
    "@scarf/scarf",
  ]);

  const asking = installed.filter(({ node = "" }) => /^>= ?(2[1-9]|[3-9]\d)/.test(node));
  expect(asking.map(({ name, node }) => [name, node])).toEqual([
    ["@stoplight/prism-core", ">=24.18.0"],
    ["@stoplight/prism-http", ">=24.18.0"],
  ]);
  expect(asking.filter(({ name }) => !text.includes(name))).toEqual([]);
  expect(text).toContain("Node 24.18.0");
});

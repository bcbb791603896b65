import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { OPTION_NAMES } from "../src/check-options.ts";
import { renderVendor } from "../src/command/announcement.ts";
import { HELP, renderSignHelp } from "../src/command/help.ts";
import { renderRequestEntry } from "../src/command/request-entry.ts";
import { signOperation } from "../src/command/sign-operation.ts";
import { FIELD_LIMIT } from "../src/form-encoding.ts";
import { mockTencentApp, type RunningVendor } from "../src/index.ts";
import { DEPTH_LIMIT, VALUE_LIMIT } from "../src/json-limits.ts";
import { LIMITS } from "../src/server/limits.ts";
import { TOLD_VIOLATIONS } from "../src/tell-violations.ts";
import { type VendorName, vendorNames, vendors } from "../src/vendors.ts";
import { listInstalled } from "./list-installed.ts";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

const section = (title: string): string =>
  new RegExp(`^## ${title}\n(.*?)^## `, "ms").exec(readme)?.[1] ?? "";

/** The column of a section's table whose head begins with a word; its first, or another. */
const columnOf = (title: string, head: string, index = 0): string[] => {
  const table = new RegExp(`^\\| ${head} .*\n\\|[ :|-]+\n((?:\\|.*\n)*)`, "m").exec(section(title))?.[1];
  return (table ?? "")
    .trim()
    .split("\n")
    .map((row) => row.split("|")[index + 1]?.trim() ?? "");
};

test("has a row for every option", () => {
  expect(columnOf("Options", "option")).toEqual(OPTION_NAMES.map((name) => `\`${name}\``));
});

test("has a row for every option of the command, in the order of its help", () => {
  const options = [...HELP.matchAll(/^ {2}(--.*?) {2}/gm)].map(([, option]) => `\`${option}\``);
  expect(columnOf("Command", "option")).toEqual(options);
});

test("tells every option of sign", () => {
  const options = [...renderSignHelp({}).matchAll(/^ {2}(--[a-z]+)/gm)].map(([, option]) => option ?? "");
  expect(options.length).toBe(4);
  expect(options.filter((option) => !section("Without the secret").includes(option))).toEqual([]);
});

test("shows what the command says at its start", () => {
  const rendered = vendorNames.map((name, index) => {
    const { accounts } = vendors[name];
    const running = { url: `http://127.0.0.1:${4010 + index}`, accounts };
    return renderVendor(name, running as RunningVendor<VendorName>);
  });
  const shown = /\$ npx livespec-mock\n((?: {4}.*\n)*)/.exec(section("Command"))?.[1];
  expect(shown?.replace(/^ {4}/gm, "")).toBe(
    rendered.join("").replaceAll(mockTencentApp.secretKey, "5bd2…3b5e"),
  );
});

test("shows what the command says of requests", () => {
  const ofTencent = { vendor: "tencent-live", method: "POST", operation: "getCallbackToken", status: 200 };
  const ofAlibaba = { vendor: "alibaba-live", method: "POST", operation: "getMessageToken", status: 400 };
  const lines = [
    { ...ofTencent, verdict: "accepted", duration: 3 },
    { ...ofTencent, verdict: "70009", duration: 1 },
    { ...ofAlibaba, verdict: "SignatureDoesNotMatch", duration: 2 },
  ].map((entry) => `    ${renderRequestEntry({ ...entry, signatureChecked: true })}\n`);
  expect(section("Command")).toContain(lines.join(""));
});

test("shows the line that is signed", async () => {
  const request = { operation: "getCallbackToken", data: undefined, url: undefined, specs: {} };
  const line = await signOperation(request, { now: Date.now, uuid: () => "0" });
  expect(section("Without the secret")).toContain(`    ${line.replace(/\?[^']+/, "?…")}\n`);
});

test("tells the limits as they are", () => {
  const { target, headerCount, headers, body } = LIMITS;
  const values = [FIELD_LIMIT, VALUE_LIMIT, DEPTH_LIMIT, VALUE_LIMIT];
  expect(columnOf("Limits", "what", 1).map((limit) => Number.parseInt(limit, 10))).toEqual([
    ...[target, headerCount, headers, body],
    ...values,
  ]);
  expect(section("Limits")).toContain(`at most ${TOLD_VIOLATIONS} violations`);
});

test("tells what it installs", () => {
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

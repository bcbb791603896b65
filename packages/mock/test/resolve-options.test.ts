import { expect, test } from "vitest";
import { type MockOptions, readExamples, startMock, type VendorName } from "../src/index.ts";
import { vendorNames } from "../src/vendors.ts";

const known = new Intl.ListFormat("en-GB").format(vendorNames);
const optionNames =
  "vendors, port, host, allowedHosts, allowedOrigins, cors, unsigned, now, uuid, accounts, specs, onExchange, scenario, wait and validateResponses";
const key = { accessKeyId: "id", accessKeySecret: "secret" };
const app = { sdkAppId: 1, secretKey: "key", administrators: ["administrator"] };

test.for<[options: unknown, message: string]>([
  [{ vendors: ["nobody-live"] }, `unknown vendor "nobody-live"; there are ${known}`],
  [{ vendors: ["toString"] }, `unknown vendor "toString"; there are ${known}`],
  [
    { vendors: [`${vendorNames[0]}s`] },
    `unknown vendor "${vendorNames[0]}s"; did you mean "${vendorNames[0]}"?`,
  ],
  [{ vendors: "tencent-live" }, "vendors: must be a list of strings that are not empty"],
  [{ vendors: [] }, "vendors: name at least one vendor, or leave the option out"],
  [{ specs: { nobody: "x" } }, `unknown vendor "nobody"; there are ${known}`],
  [{ specs: { "alibaba-live": 1 } }, "specs.alibaba-live: must be a string that is not empty"],
  [{ accounts: { nobody: [] } }, `unknown vendor "nobody"; there are ${known}`],
  [{ accounts: [] }, "accounts: must be an object"],
  [{ accounts: { "alibaba-live": key } }, "accounts.alibaba-live: must be a list"],
  [{ accounts: { "alibaba-live": ["id"] } }, "accounts.alibaba-live.0: must be an object"],
  [
    { accounts: { "alibaba-live": [key, { ...key, securityTokn: "t" }] } },
    'accounts.alibaba-live.1: unknown field "securityTokn"; did you mean "securityToken"?',
  ],
  [
    { accounts: { "alibaba-live": [{ accessKeyId: "id" }] } },
    "accounts.alibaba-live.0.accessKeySecret: must be a string that is not empty",
  ],
  [
    { accounts: { "alibaba-live": [{ ...key, accessKeyId: "a, b" }] } },
    "accounts.alibaba-live.0.accessKeyId: must be a string without spaces and commas",
  ],
  [
    { accounts: { "tencent-live": [{ ...app, sdkAppID: 1 }] } },
    'accounts.tencent-live.0: unknown field "sdkAppID"; did you mean "sdkAppId"?',
  ],
  [
    { accounts: { "tencent-live": [{ ...app, sdkAppId: "1" }] } },
    "accounts.tencent-live.0.sdkAppId: must be an integer of 32 bits",
  ],
  [
    { accounts: { "tencent-live": [{ ...app, administrators: "administrator" }] } },
    "accounts.tencent-live.0.administrators: must be a list of strings that are not empty",
  ],
  [{ errors: false }, `unknown option "errors"; there are ${optionNames}`],
  [{ validateResponses: "no" }, "validateResponses: must be true or false"],
  [{ prot: 4010 }, 'unknown option "prot"; did you mean "port"?'],
  [{ scenaro: "hang" }, 'unknown option "scenaro"; did you mean "scenario"?'],
  [{ allowOrigins: [] }, 'unknown option "allowOrigins"; did you mean "allowedOrigins"?'],
  [{ onexchange: undefined }, 'unknown option "onexchange"; did you mean "onExchange"?'],
  [{ frobnicate: true }, `unknown option "frobnicate"; there are ${optionNames}`],
  [{ port: 65_535 }, `port: 65535 leaves no room for ${vendorNames.length} port(s) from 0 to 65535`],
  [{ port: -1 }, `port: -1 leaves no room for ${vendorNames.length} port(s) from 0 to 65535`],
  [{ port: 4010.5 }, `port: 4010.5 leaves no room for ${vendorNames.length} port(s) from 0 to 65535`],
  [{ port: "4010" }, "port: must be a number"],
  [{ host: "" }, "host: must be a string that is not empty"],
  [{ unsigned: "yes" }, "unsigned: must be true or false"],
  [{ allowedOrigins: "https://app.example" }, "allowedOrigins: must be a list of strings that are not empty"],
  [{ now: 0 }, "now: must be a function"],
  [{ scenario: 1 }, "scenario: must be the name of a scenario, the path of a file or a scenario itself"],
  [{ scenario: { title: "T", step: [] } }, 'scenario: the scenario has no "step"; did you mean "steps"?'],
  [null, "the options: must be an object"],
  ["tencent-live", "the options: must be an object"],
])("an invalid option is named: %j", async ([options, message]) => {
  await expect(startMock(options as MockOptions)).rejects.toThrow(new TypeError(message));
});

test("no message contains a secret", async () => {
  const accounts = { "alibaba-live": [{ accessKeyId: "", accessKeySecret: "c4n4ry", secret: "c4n4ry" }] };
  await expect(startMock({ accounts } as object)).rejects.toThrow(/^(?!.*c4n4ry)/s);
});

test("an undefined option counts as missing", async () => {
  const options = {
    vendors: ["tencent-live"],
    host: undefined,
    port: undefined,
    scenario: undefined,
  } as const;
  await using mock = await startMock({
    ...options,
    accounts: { "tencent-live": undefined, "alibaba-live": [{ ...key, securityToken: undefined }] },
    specs: { "tencent-live": undefined },
  });
  expect(mock.vendors["tencent-live"].url).toMatch(/^http:\/\/127\.0\.0\.1:/);
});

test("readExamples of a misspelt vendor is an error with a suggestion", async () => {
  await expect(readExamples("alibaba" as VendorName)).rejects.toThrow(
    new TypeError('unknown vendor "alibaba"; did you mean "alibaba-live"?'),
  );
});

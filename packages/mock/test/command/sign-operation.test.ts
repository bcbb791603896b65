import { execFile, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { listOperationNames, signOperation } from "../../src/command/sign-operation.ts";
import { type Exchange, startMock, type VendorName } from "../../src/index.ts";
import { vendorNames } from "../../src/vendors.ts";

const isMissing = spawnSync("curl", ["--version"]).error !== undefined;
const exchanges: Exchange[] = [];
const mock = await startMock({ onExchange: (exchange) => exchanges.push(exchange) });
afterAll(mock.close);
const clock = { now: Date.now, uuid: randomUUID };
const run = promisify(execFile);

const sign = (operation: string, { data, url }: { data?: string; url?: string } = {}): Promise<string> =>
  signOperation({ operation, data, url, specs: {} }, clock);

/** Pastes a line into a shell, and returns what the mock understood. */
const paste = async (line: string) => {
  exchanges.length = 0;
  // A proxy of the environment must not be used.
  await run("sh", ["-c", line], { env: { ...process.env, http_proxy: "http://127.0.0.1:9" } });
  const [{ operation, verdict, call } = {}] = exchanges;
  return { operation, verdict, parameters: call?.parameters };
};

const operations = await listOperationNames();

/** Operations that refuse their own example because of the vendor's state: no token has been set yet. */
const refusedFromState: { readonly [Name in VendorName]?: readonly (readonly string[])[] } = {
  "alibaba-live": [],
  "tencent-live": [["getCallbackToken", "100302"]],
};

// Skips without curl, except in CI.
const withCurl = test.skipIf(isMissing && !process.env["CI"]);

withCurl.for(vendorNames)(
  "curl calls every operation of %s with its command line",
  { timeout: 120_000 },
  async (vendor) => {
    const { url } = mock.vendors[vendor];
    const refused: (string | undefined)[][] = [];
    const unauthorized: string[] = [];
    for (const operation of operations[vendor] ?? []) {
      const { verdict, parameters } = await paste(await sign(operation, { url }));
      if (parameters === undefined) unauthorized.push(operation);
      if (verdict !== "accepted") refused.push([operation, verdict]);
    }
    expect({ unauthorized, refused }).toEqual({
      unauthorized: [],
      refused: refusedFromState[vendor] ?? refused,
    });
  },
);

withCurl.for<[vendor: VendorName, operation: string, parameters: Record<string, unknown>, sent?: object]>([
  ["tencent-live", "setCallbackToken", { Token: "it's $HOME `x` \\ \" 中 😀 @file", IsTokenEnable: true }],
  [
    "alibaba-live",
    "getMessageToken",
    { AppId: "it's $HOME", UserId: "a b+c&d=e%41*~'()!", DeviceId: "@中😀", DeviceType: "web" },
  ],
  [
    "alibaba-live",
    "sendLiveMessageUser",
    { AppId: "[a-z]{1,2}", SenderId: "s", ReceiverId: "r", Body: "one\ntwo", MsgType: 7 },
    { MsgType: "7" },
  ],
])("parameters pass through a shell unchanged: %s %s", async ([vendor, operation, parameters, sent]) => {
  const line = await sign(operation, { url: mock.vendors[vendor].url, data: JSON.stringify(parameters) });
  expect((await paste(line)).parameters).toEqual({ ...parameters, ...sent });
});

withCurl("sends lists with commas, maps as JSON, and omits null", async () => {
  const data = JSON.stringify({
    AppId: "a",
    GroupId: "g",
    UserIdList: ["a", "b"],
    Extra: { x: [1] },
    No: null,
  });
  const line = await sign("listMessageGroupUserById", { url: mock.vendors["alibaba-live"].url, data });
  expect((await paste(line)).parameters).toEqual({
    AppId: "a",
    GroupId: "g",
    UserIdList: "a,b",
    Extra: '{"x":[1]}',
  });
});

withCurl("a command line for Alibaba is valid for one request", async () => {
  const line = await sign("getMessageToken", { url: mock.vendors["alibaba-live"].url });
  expect([(await paste(line)).verdict, (await paste(line)).verdict]).toEqual([
    "accepted",
    "SignatureNonceUsed",
  ]);
});

test("a command line uses the port on which the command starts the vendor", async () => {
  const lines = [await sign("getMessageToken"), await sign("getCallbackToken")];
  expect(lines.map((line) => /http:\/\/[^/]+/.exec(line)?.[0])).toEqual([
    "http://127.0.0.1:4010",
    "http://127.0.0.1:4011",
  ]);
});

test.for<[operation: string, options: { data?: string; url?: string }, message: string]>([
  [
    "getCalbackToken",
    {},
    'unknown operation "getCalbackToken"; did you mean getCallbackToken or setCallbackToken or deleteCallbackToken?',
  ],
  [
    "SendMessageToGroup",
    {},
    'unknown operation "SendMessageToGroup"; did you mean sendMessageToGroup or sendMessageToGroupUsers or getMessageGroup?',
  ],
  ["frobnicate", {}, 'unknown operation "frobnicate"; livespec-mock sign --help lists them'],
  ["getCallbackToken", { data: "[]" }, "sign: the parameters must be a JSON object"],
  [
    "getCallbackToken",
    { data: "{Token: 1}" },
    "sign: the parameters are not JSON; put them in single quotes",
  ],
  [
    "banMember",
    { data: '{"Id":12345678901234567890}' },
    "sign: Id: the number is too large to be exact; write it as a string",
  ],
  ["getMessageToken", { data: '{"AppId":"\\ud800"}' }, "AppId: a lone surrogate is not a character"],
  [
    "getMessageToken",
    { url: "localhost:4010" },
    "--url localhost:4010: write the URL of the mock, such as http://127.0.0.1:4010",
  ],
  [
    "getMessageToken",
    { url: "http://localhost:4010/v1" },
    "--url http://localhost:4010/v1: write the URL of the mock, such as http://127.0.0.1:4010",
  ],
])("%s with %j is an error", async ([operation, options, message]) => {
  await expect(sign(operation, options)).rejects.toThrow(new TypeError(message));
});

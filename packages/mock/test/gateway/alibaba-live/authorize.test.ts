import { expect, test } from "vitest";
import { type Exchange, startMock } from "../../../src/index.ts";
import { send, type WireForm } from "../../support/send.ts";
import { form, signRequest } from "./sign-request.ts";

const noon = Date.parse("2026-11-22T12:00:00Z");
const plain = {
  "x-acs-action": "GetMessageToken",
  "x-acs-version": "2016-11-01",
  "content-type": "application/x-www-form-urlencoded",
};

const open = async (accounts?: { accessKeyId: string; accessKeySecret: string }[]) => {
  const exchanges: Exchange[] = [];
  const mock = await startMock({
    vendors: ["alibaba-live"],
    unsigned: true,
    now: () => noon,
    accounts: { "alibaba-live": accounts },
    onExchange: (exchange) => exchanges.push(exchange),
  });
  const { url } = mock.vendors["alibaba-live"];
  return {
    url,
    exchanges,
    call: async (wire: WireForm) => {
      const { status, body, headers } = await send(url, { body: form, ...wire });
      return [status, (body as { Code?: string }).Code, headers["x-livespec-mock"]];
    },
    [Symbol.asyncDispose]: mock.close,
  };
};

const notice = "signatures are not checked";

test("an unsigned request counts as one of the first account", async () => {
  await using mock = await open();
  expect(await mock.call({ headers: plain })).toEqual([200, undefined, notice]);
  expect(mock.exchanges[0]?.call?.parameters["DeviceType"]).toBe("web");
});

test("a wrong signature is accepted", async () => {
  await using mock = await open();
  expect(await mock.call(signRequest(mock.url, { accessKeySecret: "wrong" }))).toEqual([
    200,
    undefined,
    notice,
  ]);
});

test.for<[fact: string, wire: (url: string) => WireForm, code: string]>([
  [
    "an unknown operation",
    () => ({ headers: { ...plain, "x-acs-action": "Nothing" } }),
    "InvalidApi.NotFound",
  ],
  ["a missing parameter", () => ({ headers: plain, body: "AppId=a" }), "MissingParameter"],
  [
    "a body that is not a form",
    () => ({ headers: { ...plain, "content-type": "text/plain" } }),
    "InvalidParameter",
  ],
  [
    "an unknown access key",
    (url) => signRequest(url, { accessKeyId: "nobody" }),
    "InvalidAccessKeyId.NotFound",
  ],
  [
    "a malformed Authorization",
    () => ({ headers: { ...plain, authorization: "Bearer token" } }),
    "IncompleteSignature",
  ],
  [
    "a date of yesterday",
    () => ({ headers: { ...plain, "x-acs-date": "2026-11-21T12:00:00Z" } }),
    "InvalidTimeStamp.Expired",
  ],
  [
    "a hash of another body",
    () => ({ headers: { ...plain, "x-acs-content-sha256": "0".repeat(64) } }),
    "SignatureDoesNotMatch",
  ],
  [
    "a header beside the signed ones",
    (url) => signRequest(url, { unsigned: { "x-acs-extra": "1" } }),
    "IncompleteSignature",
  ],
])("still refuses %s", async ([, wire, code]) => {
  await using mock = await open();
  expect(await mock.call(wire(mock.url))).toEqual([expect.any(Number), code, notice]);
});

test("a nonce that is sent is valid for one request", async () => {
  await using mock = await open();
  const headers = { ...plain, "x-acs-signature-nonce": "once" };
  const codes = [
    await mock.call({ headers }),
    await mock.call({ headers }),
    await mock.call({ headers: plain }),
  ];
  expect(codes.map(([, code]) => code)).toEqual([undefined, "SignatureNonceUsed", undefined]);
});

test("without accounts every request is refused", async () => {
  await using mock = await open([]);
  expect(await mock.call({ headers: plain })).toEqual([404, "InvalidAccessKeyId.NotFound", notice]);
});

test("without unsigned, signatures are required and the notice header is absent", async () => {
  await using mock = await startMock({ vendors: ["alibaba-live"] });
  const { body, headers } = await send(mock.vendors["alibaba-live"].url, { headers: plain, body: form });
  expect([(body as { Code: string }).Code, headers["x-livespec-mock"]]).toEqual([
    "IncompleteSignature",
    undefined,
  ]);
});

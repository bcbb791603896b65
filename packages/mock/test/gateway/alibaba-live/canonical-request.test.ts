import { expect, test } from "vitest";
import {
  sha256Hex,
  toCanonicalQuery,
  toCanonicalRequest,
  toSignature,
} from "../../../src/gateway/alibaba-live/canonical-request.ts";
import type { ReceivedRequest } from "../../../src/wire/received-request.ts";
import { form } from "./sign-request.ts";

const wire = (parts: {
  query?: string;
  headers: Record<string, string>;
  body?: string;
}): ReceivedRequest => ({
  method: "POST",
  target: "/",
  path: "/",
  query: parts.query ?? "",
  headers: parts.headers,
  body: Buffer.from(parts.body ?? ""),
  reused: false,
});

const common = {
  "x-acs-date": "2023-10-26T10:22:32Z",
  "x-acs-signature-nonce": "3156853299f313e23d1673dc12e1703d",
};

const messageToken = {
  ...common,
  "content-type": "application/x-www-form-urlencoded",
  host: "live.aliyuncs.com",
  "x-acs-action": "GetMessageToken",
  "x-acs-content-sha256": "33fd02289ac31dd981a922d1a68ba18bc8f06481d4d9d7df3f87105102f22b9f",
  "x-acs-version": "2016-11-01",
};

const digest = (request: ReceivedRequest) => {
  const canonical = toCanonicalRequest(request, Object.keys(request.headers).sort()) ?? "";
  return { hashed: sha256Hex(canonical), signature: toSignature(canonical, "YourAccessKeySecret") };
};

// https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
test("reproduces the signature that the vendor publishes", () => {
  const headers = {
    ...common,
    host: "ecs.cn-shanghai.aliyuncs.com",
    "x-acs-action": "RunInstances",
    "x-acs-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "x-acs-version": "2014-05-26",
  };
  const query = "RegionId=cn-shanghai&ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd";
  expect(digest(wire({ query, headers }))).toEqual({
    hashed: "7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259",
    signature: "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
  });
});

// Derived: the same Authorization comes from @alicloud/openapi-core 1.0.8.
test("reproduces the vendor's SDK for a form body", () => {
  expect(digest(wire({ headers: messageToken, body: form }))).toEqual({
    hashed: "078801c70ca4f146ee031ec8911e715a80fd314dbe4689ccd5bc332b4dbedf33",
    signature: "6cceb1228557b21b116f899b138222042026b4ef9bfed914064e2fc34ee40a64",
  });
});

test("reproduces the vendor's SDK for temporary credentials", () => {
  const headers = {
    ...messageToken,
    "x-acs-accesskey-id": "YourAccessKeyId",
    "x-acs-security-token": "STS.ExampleToken",
  };
  expect(digest(wire({ headers, body: form }))).toEqual({
    hashed: "a295b88b6b86447b5b9a67fd97d68f0b03f0513ea106cb95e7283a3af99b6596",
    signature: "8d6d6540b7e0bcd9c4c3e468dde3cc87328ddb878e64aa34841cb37ae977331d",
  });
});

test("writes the canonical query by RFC 3986 whatever the wire's spelling", () => {
  expect(toCanonicalQuery("b=%7e*&a=x+y%2fz&A=%E4%B8%AD&b=!&c")).toBe(
    "A=%E4%B8%AD&a=x%20y%2Fz&b=%21&b=~%2A&c=",
  );
});

test("has no canonical query for a malformed escape", () => {
  expect(toCanonicalQuery("a=%zz")).toBeUndefined();
});

test("trims header values", () => {
  const request = wire({ headers: { host: " here ", "x-acs-date": "now" } });
  expect(toCanonicalRequest(request, ["host", "x-acs-date"])).toBe(
    "POST\n/\n\nhost:here\nx-acs-date:now\n\nhost;x-acs-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

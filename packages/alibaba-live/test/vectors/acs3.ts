/**
 * Known answers of ACS3-HMAC-SHA256. "published" stands on the vendor's page; "derived" was made with
 * the vendor's own package (@alicloud/openapi-core 1.0.8, OpenApiUtil.getAuthorization).
 *
 * Source: https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
const credentials = { accessKeyId: "YourAccessKeyId", accessKeySecret: "YourAccessKeySecret" };
const nonce = "3156853299f313e23d1673dc12e1703d";
const date = "2023-10-26T10:22:32Z";
const form = "application/x-www-form-urlencoded";
const body = "AppId=a494caec-0000-695ef345db77&DeviceId=dev-01&DeviceType=web&UserId=de1.a0";
const bodyHash = "33fd02289ac31dd981a922d1a68ba18bc8f06481d4d9d7df3f87105102f22b9f";
const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

export const vectors = [
  {
    name: "V3-A, published: RunInstances",
    credentials,
    nonce,
    date,
    request: {
      method: "POST",
      origin: "https://ecs.cn-shanghai.aliyuncs.com",
      host: "ecs.cn-shanghai.aliyuncs.com",
      path: "/",
      query: "ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai",
      headers: { "x-acs-action": "RunInstances", "x-acs-version": "2014-05-26" },
      body: undefined,
    },
    payloadHash: emptyHash,
    canonicalQuery: "ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai",
    canonicalHeaders: [
      "host:ecs.cn-shanghai.aliyuncs.com",
      "x-acs-action:RunInstances",
      `x-acs-content-sha256:${emptyHash}`,
      `x-acs-date:${date}`,
      `x-acs-signature-nonce:${nonce}`,
      "x-acs-version:2014-05-26",
      "",
    ].join("\n"),
    signedHeaders: "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version",
    hashedCanonicalRequest: "7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259",
    signature: "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
  },
  {
    name: "V3-B, derived: GetMessageToken",
    credentials,
    nonce,
    date,
    request: {
      method: "POST",
      origin: "https://live.aliyuncs.com",
      host: "live.aliyuncs.com",
      path: "/",
      query: "",
      headers: { "content-type": form, "x-acs-action": "GetMessageToken", "x-acs-version": "2016-11-01" },
      body,
    },
    payloadHash: bodyHash,
    canonicalQuery: "",
    canonicalHeaders: [
      `content-type:${form}`,
      "host:live.aliyuncs.com",
      "x-acs-action:GetMessageToken",
      `x-acs-content-sha256:${bodyHash}`,
      `x-acs-date:${date}`,
      `x-acs-signature-nonce:${nonce}`,
      "x-acs-version:2016-11-01",
      "",
    ].join("\n"),
    signedHeaders:
      "content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version",
    hashedCanonicalRequest: "078801c70ca4f146ee031ec8911e715a80fd314dbe4689ccd5bc332b4dbedf33",
    signature: "6cceb1228557b21b116f899b138222042026b4ef9bfed914064e2fc34ee40a64",
  },
  {
    name: "V3-C, derived: GetMessageToken with a security token",
    credentials: { ...credentials, securityToken: "STS.ExampleToken" },
    nonce,
    date,
    request: {
      method: "POST",
      origin: "https://live.aliyuncs.com",
      host: "live.aliyuncs.com",
      path: "/",
      query: "",
      headers: { "content-type": form, "x-acs-action": "GetMessageToken", "x-acs-version": "2016-11-01" },
      body,
    },
    payloadHash: bodyHash,
    canonicalQuery: "",
    canonicalHeaders: [
      `content-type:${form}`,
      "host:live.aliyuncs.com",
      "x-acs-accesskey-id:YourAccessKeyId",
      "x-acs-action:GetMessageToken",
      `x-acs-content-sha256:${bodyHash}`,
      `x-acs-date:${date}`,
      "x-acs-security-token:STS.ExampleToken",
      `x-acs-signature-nonce:${nonce}`,
      "x-acs-version:2016-11-01",
      "",
    ].join("\n"),
    signedHeaders:
      "content-type;host;x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-security-token;" +
      "x-acs-signature-nonce;x-acs-version",
    hashedCanonicalRequest: "a295b88b6b86447b5b9a67fd97d68f0b03f0513ea106cb95e7283a3af99b6596",
    signature: "8d6d6540b7e0bcd9c4c3e468dde3cc87328ddb878e64aa34841cb37ae977331d",
  },
];

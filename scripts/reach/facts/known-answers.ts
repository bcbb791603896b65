import { createLiveMessageToken } from "@livespec/alibaba-live";
import { createAcs3Signer } from "@livespec/alibaba-live/signer";
import { signWebhook } from "@livespec/tencent-live/signer";
import { createUserSig, decodeUserSig, UserSigError, verifyUserSig } from "@livespec/tencent-live/user-sig";
import type { Fact } from "./fact.ts";
import { failureOf } from "./failure-of.ts";

/** Made with the vendor's own package (@alicloud/openapi-core 1.0.8, OpenApiUtil.getAuthorization). */
const acs3 = {
  credentials: { accessKeyId: "YourAccessKeyId", accessKeySecret: "YourAccessKeySecret" },
  now: () => Date.parse("2023-10-26T10:22:32Z"),
  nonce: () => "3156853299f313e23d1673dc12e1703d",
  request: {
    method: "POST",
    origin: "https://live.aliyuncs.com",
    host: "live.aliyuncs.com",
    path: "/",
    query: "",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-acs-action": "GetMessageToken",
      "x-acs-version": "2016-11-01",
    },
    body: "AppId=a494caec-0000-695ef345db77&DeviceId=dev-01&DeviceType=web&UserId=de1.a0",
  },
  authorization:
    "ACS3-HMAC-SHA256 Credential=YourAccessKeyId," +
    "SignedHeaders=content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version," +
    "Signature=6cceb1228557b21b116f899b138222042026b4ef9bfed914064e2fc34ee40a64",
};

/** Made with the vendor's own package (tls-sig-api-v2 1.0.2) at a clock of 1700000000. */
const userSig = {
  app: {
    sdkAppId: 1400000000,
    secretKey: "5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e",
    now: () => 1_700_000_000_000,
  },
  claims: {
    identifier: "xiaojun",
    sdkAppId: 1400000000,
    time: 1700000000,
    expire: 15552000,
    signature: "LvA7d/Iw7gSsnskvVzBDPOCCDbuNCw4GHwTC0bip+B4=",
  },
  text: "eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwhWZiflZpXlQqeKU7MSCgswUJStDEwMogMiUZOamKlkZmqOKplYUZBaBxE1NTY3gosWZ6UpWSj5ljuYp*p7l5unBxXnF2WVhVU4uAf7Ozi5JpX7O5SbuHuUhzgZJmQXaTia2SrUAohcx8g__",
};

/** What is computed without a call, against answers that are not ours. */
export const knownAnswers: readonly Fact[] = [
  {
    fact: "a request of Alibaba's is signed as the vendor's own package signs it",
    actual: async () =>
      (await createAcs3Signer(acs3)(acs3.request, acs3.credentials)).headers?.["authorization"],
    expected: acs3.authorization,
  },
  {
    // The vendor publishes a formula only (https://help.aliyun.com/zh/live/im-server-integration); the answer follows it.
    fact: "a LiveMessage token is the SHA-256 that the vendor's page describes",
    actual: () =>
      createLiveMessageToken({
        appId: "demoappid",
        appKey: "demoappkey",
        userId: "user_1",
        nonce: "AK_nonce1",
        expiresAt: 1_700_000_000,
        role: "admin",
      }).app_token,
    expected: "797742de3fd9652d1104c339cfcd06334d780390561498922a033b878163d95b",
  },
  {
    // Source: https://trtc.io/document/64412
    fact: "the Sign of a webhook is the one on the vendor's page",
    actual: () => signWebhook("xxxxyyyy", "1669872112"),
    expected: "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061",
  },
  {
    fact: "a UserSig says and signs what the vendor's own package says and signs",
    actual: () => decodeUserSig(createUserSig({ ...userSig.app, identifier: "xiaojun", expire: 15_552_000 })),
    expected: userSig.claims,
  },
  {
    fact: "a UserSig of the vendor's own package is verified",
    actual: () => verifyUserSig(userSig.text, { ...userSig.app, identifier: "xiaojun" }),
    expected: userSig.claims,
  },
  {
    fact: "a UserSig that another key made is refused",
    actual: () =>
      failureOf(() => verifyUserSig(userSig.text, { ...userSig.app, secretKey: "another" }), {
        of: UserSigError,
      }),
    expected: { name: "UserSigError", code: "SignatureMismatch" },
  },
];

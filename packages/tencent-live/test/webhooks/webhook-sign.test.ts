import { expect, test } from "vitest";
import { signWebhook } from "../../src/webhooks/webhook-sign.ts";

test("signWebhook gives the answer that the vendor's page gives", () => {
  // Source: https://trtc.io/document/64412
  expect(signWebhook("xxxxyyyy", "1669872112")).toBe(
    "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061",
  );
});

test("signWebhook gives the recomputed answer for the sample token of 128 letters", () => {
  const token =
    "kdjsgjdskgjwejsdkkjgkjfklgjdfkjhnkdfhjgkglasdjkfjsekdhgjfsdhgsdjgkdjskgjfhjdfkjgsfdkjgeljsfkjsdkgdfkhgdfjgksdjfsdkjfksdgskhgssss";
  expect(signWebhook(token, "1700000000")).toBe(
    "e1d4cd03caa5047100e3c859b1820d141f87cdb5bd3f02e78fe7ed58461485aa",
  );
});

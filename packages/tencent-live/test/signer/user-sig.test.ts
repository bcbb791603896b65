import { createHmacSha256Sync } from "@livespec/core/vendor";
import { expect, test } from "vitest";
import { compress } from "../../src/signer/deflate.ts";
import { signText, signUserSig, toTextToSign, toUserSigDocument } from "../../src/signer/user-sig.ts";
import { toUserSigBase64 } from "../../src/signer/user-sig-base64.ts";
import { openUserSig } from "../open-user-sig.ts";
import { secretKey, toDocument, vectors } from "../vectors/user-sig.ts";

for (const vector of vectors) {
  const { name, claims, textToSign, signature, userSig } = vector;
  const document = toDocument(vector);

  test(`toTextToSign gives the known answer of ${name}`, () => {
    expect(toTextToSign(claims)).toBe(textToSign);
  });

  test(`signText gives the known answer of ${name}`, () => {
    expect(signText(textToSign, createHmacSha256Sync(secretKey))).toBe(signature);
  });

  test(`toUserSigDocument gives the known answer of ${name}`, () => {
    expect(toUserSigDocument(claims, signature)).toEqual(document);
  });

  test(`compress and toUserSigBase64 keep the document of ${name}`, () => {
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    expect(openUserSig(toUserSigBase64(compress(bytes)))).toEqual(document);
  });

  test(`signUserSig says what the known answer of ${name} says, in at most four characters more`, () => {
    const ours = signUserSig(claims, secretKey);
    expect(openUserSig(ours)).toEqual(userSig ? openUserSig(userSig) : document);
    expect(ours.length).toBeLessThanOrEqual((userSig ?? ours).length + 4);
  });
}

test("claims of any length are signed", () => {
  const claims = { identifier: "用".repeat(2000), sdkAppId: 1400000000, time: 1, expire: 2 };
  expect(openUserSig(signUserSig(claims, secretKey))).toMatchObject({ "TLS.identifier": claims.identifier });
});

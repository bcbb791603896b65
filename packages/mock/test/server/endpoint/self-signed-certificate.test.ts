import { createPrivateKey, X509Certificate } from "node:crypto";
import { expect, test } from "vitest";
import { createSelfSignedCertificate } from "../../../src/server/endpoint/self-signed-certificate.ts";

test("the certificate is self-signed, for the name, and never expires", () => {
  const { key, cert } = createSelfSignedCertificate({ name: "elsewhere.invalid" });
  const certificate = new X509Certificate(cert);
  const { subject, issuer, validFrom, validTo } = certificate;
  expect({ subject, issuer, validFrom, validTo }).toEqual({
    subject: "CN=elsewhere.invalid",
    issuer: "CN=elsewhere.invalid",
    validFrom: "Jan  1 00:00:00 2000 GMT",
    validTo: "Dec 31 23:59:59 9999 GMT",
  });
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
});

test("encodes DER lengths of two and three bytes", () => {
  for (const length of [100, 200, 300]) {
    const name = "x".repeat(length);
    const { subject } = new X509Certificate(createSelfSignedCertificate({ name }).cert);
    expect(subject).toBe(`CN=${name}`);
  }
});

test("creates a new key each time", () => {
  const keys = [1, 2].map(() => createSelfSignedCertificate({ name: "a" }).key);
  expect(keys[0]).not.toBe(keys[1]);
});

import { generateKeyPairSync, sign } from "node:crypto";
import {
  bitString,
  generalizedTime,
  objectIdentifier,
  sequence,
  set,
  smallInteger,
  utf8String,
} from "./der.ts";

const ECDSA_WITH_SHA256 = sequence(objectIdentifier("1.2.840.10045.4.3.2"));
const COMMON_NAME = objectIdentifier("2.5.4.3");

/**
 * Creates a key and a self-signed certificate, which no client trusts. It never expires, so that callers always see the same
 * failure. The key is new each time and is only kept in memory.
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
export function createSelfSignedCertificate({ name }: { name: string }): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const owner = sequence(set(sequence(COMMON_NAME, utf8String(name))));
  const content = sequence(
    smallInteger(1),
    ECDSA_WITH_SHA256,
    owner,
    sequence(generalizedTime("20000101000000Z"), generalizedTime("99991231235959Z")),
    owner,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const certificate = sequence(content, ECDSA_WITH_SHA256, bitString(sign("sha256", content, privateKey)));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    cert: toPem(certificate),
  };
}

const toPem = (certificate: Uint8Array): string => {
  const lines =
    Buffer.from(certificate)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
};

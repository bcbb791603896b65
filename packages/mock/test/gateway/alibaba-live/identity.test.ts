import { expect, test } from "vitest";
import { parseAuthorization } from "../../../src/gateway/alibaba-live/identity.ts";

const signature = "06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0";
const write = (
  names: string,
  rest: { scheme?: string; separator?: string; signature?: string } = {},
): string =>
  `${rest.scheme ?? "ACS3-HMAC-SHA256"} Credential=key${rest.separator ?? ","}SignedHeaders=${names},Signature=${rest.signature ?? signature}`;

test("parses the header", () => {
  expect(parseAuthorization(write("host;x-acs-action"))).toEqual({
    accessKeyId: "key",
    signedHeaders: ["host", "x-acs-action"],
    signature,
  });
});

test.for([
  ["absent", undefined],
  ["another algorithm", write("host", { scheme: "ACS3-HMAC-SM3" })],
  ["a space after a comma", write("host", { separator: ", " })],
  ["an upper-case signature", write("host", { signature: signature.toUpperCase() })],
  ["a signature that is too short", write("host", { signature: signature.slice(1) })],
  ["names that are not sorted", write("x-acs-action;host")],
  ["names in upper case", write("Host;x-acs-action")],
  ["a name twice", write("host;host")],
] as const)("does not read a header that is malformed: %s", ([, header]) => {
  expect(parseAuthorization(header)).toBeUndefined();
});

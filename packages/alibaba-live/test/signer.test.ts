import { expect, test } from "vitest";
import {
  createAcs3Signer,
  formatDate,
  hashPayload,
  signString,
  toAcsHeaders,
  toAuthorization,
  toCanonicalHeaders,
  toCanonicalQuery,
  toCanonicalRequest,
  toStringToSign,
} from "../src/signer.ts";
import { vectors } from "./vectors/acs3.ts";

for (const vector of vectors) {
  const { name, request, credentials, date, nonce, payloadHash } = vector;
  const { canonicalQuery, canonicalHeaders, signedHeaders, hashedCanonicalRequest, signature } = vector;
  const canonicalRequest = [
    request.method,
    request.path,
    canonicalQuery,
    canonicalHeaders,
    signedHeaders,
    payloadHash,
  ].join("\n");
  const authorization = `ACS3-HMAC-SHA256 Credential=${credentials.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`;

  test(`hashPayload gives the known answer of ${name}`, async () => {
    expect(await hashPayload(request.body)).toBe(payloadHash);
  });

  test(`formatDate gives the known answer of ${name}`, () => {
    expect(formatDate(Date.parse(date) + 999)).toBe(date);
  });

  test(`toCanonicalQuery gives the known answer of ${name}`, () => {
    expect(toCanonicalQuery(request.query)).toBe(canonicalQuery);
  });

  test(`toAcsHeaders and toCanonicalHeaders give the known answer of ${name}`, () => {
    const added = toAcsHeaders({ credentials, date, nonce, payloadHash });
    expect(toCanonicalHeaders(request, added)).toEqual({ canonicalHeaders, signedHeaders });
  });

  test(`toCanonicalRequest gives the known answer of ${name}`, () => {
    const parts = { canonicalHeaders, signedHeaders, payloadHash };
    expect(toCanonicalRequest(request, parts)).toBe(canonicalRequest);
  });

  test(`toStringToSign gives the known answer of ${name}`, async () => {
    expect(await toStringToSign(canonicalRequest)).toBe(`ACS3-HMAC-SHA256\n${hashedCanonicalRequest}`);
  });

  test(`signString gives the known answer of ${name}`, async () => {
    const stringToSign = `ACS3-HMAC-SHA256\n${hashedCanonicalRequest}`;
    expect(await signString(stringToSign, credentials.accessKeySecret)).toBe(signature);
  });

  test(`toAuthorization gives the known answer of ${name}`, () => {
    expect(toAuthorization(credentials.accessKeyId, { signedHeaders, signature })).toBe(authorization);
  });

  test(`createAcs3Signer gives the known answer of ${name}`, async () => {
    const sign = createAcs3Signer({ now: () => Date.parse(date), nonce: () => nonce });
    expect((await sign(request, credentials)).headers).toEqual({
      ...toAcsHeaders({ credentials, date, nonce, payloadHash }),
      authorization,
    });
  });
}

test("toCanonicalQuery sorts by name, writes + as a space and encodes what RFC 3986 reserves", () => {
  expect(toCanonicalQuery("b=1&a=x+y&C=*'()!~&d")).toBe("C=%2A%27%28%29%21~&a=x%20y&b=1&d=");
});

test("toCanonicalQuery keeps equals signs inside a value", () => {
  expect(toCanonicalQuery("a=b=c")).toBe("a=b%3Dc");
});

test("toCanonicalHeaders trims values and leaves other headers unsigned", () => {
  const request = { host: "h", headers: { accept: "application/json", "x-acs-action": "  A " } };
  expect(toCanonicalHeaders(request, {})).toEqual({
    canonicalHeaders: "host:h\nx-acs-action:A\n",
    signedHeaders: "host;x-acs-action",
  });
});

test("toCanonicalHeaders does not confuse headers with those of the previous request", () => {
  const namesOf = (headers: Record<string, string>, added: Record<string, string>) =>
    toCanonicalHeaders({ host: "h", headers }, added).signedHeaders;
  expect(namesOf({ "x-acs-a": "" }, { "x-acs-b": "", "x-acs-c": "" })).toBe("host;x-acs-a;x-acs-b;x-acs-c");
  expect(namesOf({ "x-acs-a": "" }, { "x-acs-b": "" })).toBe("host;x-acs-a;x-acs-b");
  expect(namesOf({ "x-acs-a": "" }, { "x-acs-d": "" })).toBe("host;x-acs-a;x-acs-d");
  expect(namesOf({}, { "x-acs-a": "", "x-acs-d": "", host: "h" })).toBe("host;x-acs-a;x-acs-d");
});

test("a signer uses a rotated secret at once", async () => {
  const sign = createAcs3Signer({ now: () => 0, nonce: () => "n" });
  const request = vectors[1]?.request as (typeof vectors)[1]["request"];
  const signedWith = async (accessKeySecret: string) =>
    (await sign(request, { accessKeyId: "id", accessKeySecret })).headers;
  const first = await signedWith("one");
  expect(await signedWith("two")).not.toEqual(first);
  expect(await signedWith("one")).toEqual(first);
});

test("a misspelt option of the signer is refused", () => {
  const options = { now: Date.now, nonce: () => "n", nonse: () => "m" };
  expect(() => createAcs3Signer(options)).toThrow(
    new TypeError('createAcs3Signer: option "nonse" is unknown; did you mean "nonce"?'),
  );
});

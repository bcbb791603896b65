import { createRequire } from "node:module";
import { percentEncode } from "@livespec/core/vendor";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findKeyFault } from "../src/credentials/check-credentials.ts";
import { createAcs3Signer } from "../src/signer.ts";

// The vendor's package is CommonJS and its default export sits one level down.
const { OpenApiUtil } = createRequire(import.meta.url)("@alicloud/openapi-core") as {
  OpenApiUtil: {
    getAuthorization(
      request: { method: string; pathname: string; query: object; headers: object },
      algorithm: string,
      payload: string,
      accessKey: string,
      secret: string,
    ): string;
    hash(body: Buffer, algorithm: string): Buffer;
  };
};

// Names are plain, as the vendor's package encodes values only; values are anything that UTF-8 can carry.
const name = fc.stringMatching(/^[A-Za-z0-9_.~-]{1,16}$/);
const text = fc.string({ unit: "binary", maxLength: 40 }).map((value) => value.toWellFormed());
const reserved = fc.string({ unit: fc.constantFrom(..."!*'();:@&=+$,/?#[]% ~-_.é漢🎥"), maxLength: 30 });
const value = fc.oneof(text, reserved);
const printable = fc.stringMatching(/^[!-~]{1,40}$/);
// Others are refused before anything is signed.
const key = printable.filter((text) => findKeyFault(text) === undefined);

test("1,500 random requests are signed as the vendor's own package signs them", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        method: fc.constantFrom("GET", "POST"),
        query: fc.dictionary(name, value, { maxKeys: 6 }),
        body: fc.option(
          value.filter((body) => body !== ""),
          { nil: undefined },
        ),
        action: name,
        accessKeyId: key,
        accessKeySecret: key,
        securityToken: fc.option(key, { nil: undefined }),
        nonce: printable,
        now: fc.integer({ min: 0, max: 4_102_444_800_000 }),
      }),
      async ({ method, query, body, action, accessKeyId, accessKeySecret, securityToken, nonce, now }) => {
        const sign = createAcs3Signer({ now: () => now, nonce: () => nonce });
        const request = {
          method,
          origin: "https://live.aliyuncs.com",
          host: "live.aliyuncs.com",
          path: "/",
          query: Object.entries(query)
            .map(([key, member]) => `${percentEncode(key)}=${percentEncode(member)}`)
            .join("&"),
          headers: {
            accept: "application/json",
            "x-acs-action": action,
            "x-acs-version": "2016-11-01",
            ...(body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
          },
          body,
        };
        const { authorization, ...added } =
          (await sign(request, { accessKeyId, accessKeySecret, securityToken })).headers ?? {};

        const payload = OpenApiUtil.hash(Buffer.from(body ?? ""), "ACS3-HMAC-SHA256").toString("hex");
        const theirs = OpenApiUtil.getAuthorization(
          { method, pathname: "/", query, headers: { ...request.headers, ...added, host: request.host } },
          "ACS3-HMAC-SHA256",
          payload,
          accessKeyId,
          accessKeySecret,
        );
        expect(added["x-acs-content-sha256"]).toBe(payload);
        expect(authorization).toBe(theirs);
      },
    ),
    { numRuns: 1500, seed: 20161101 },
  );
});

import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { signUserSig } from "../../src/signer/user-sig.ts";
import { openUserSig } from "../open-user-sig.ts";

const { Api } = createRequire(import.meta.url)("tls-sig-api-v2") as {
  Api: new (
    sdkAppId: number,
    key: string,
  ) => { genSig(identifier: string, expire: number, userBuf: Buffer | null): string };
};

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }).map((value) => value.toWellFormed()),
  fc.string({ unit: fc.constantFrom(...'+/=*-_\n"\\:% é漢🎥'), maxLength: 30 }),
);

test("1,500 random UserSigs claim and sign the same as the vendor's own package", () => {
  fc.assert(
    fc.property(
      fc.record({
        identifier: text,
        sdkAppId: fc.integer({ min: 1, max: 0xffff_ffff }),
        secretKey: text.filter((key) => key !== ""),
        expire: fc.integer({ min: 1, max: 0xffff_ffff }),
        userBuf: fc.option(fc.uint8Array({ minLength: 1, maxLength: 80 }), { nil: undefined }),
      }),
      ({ identifier, sdkAppId, secretKey, expire, userBuf }) => {
        // The vendor's package reads the clock itself, so ours gets the time that it read.
        const theirs = openUserSig(
          new Api(sdkAppId, secretKey).genSig(identifier, expire, userBuf ? Buffer.from(userBuf) : null),
        );
        const ours = signUserSig(
          {
            identifier,
            sdkAppId,
            time: theirs["TLS.time"] as number,
            expire,
            userBuf: userBuf && Buffer.from(userBuf).toString("base64"),
          },
          secretKey,
        );
        expect(openUserSig(ours)).toEqual(theirs);
      },
    ),
    { numRuns: 1500, seed: 34385 },
  );
});

import type Credential from "@alicloud/credentials";
import { expectTypeOf, test } from "vitest";
import { type CredentialsClient, credentialsFrom } from "../../src/index.ts";

test("a client of the vendor's package is accepted as it is", () => {
  expectTypeOf<Credential>().toExtend<CredentialsClient>();
});

test("a value without getCredential does not compile", () => {
  // @ts-expect-error no function at all
  credentialsFrom({ getCredentials: async () => ({}) });
});

import { expectTypeOf, test } from "vitest";
import type {
  createPrivateMapKey,
  decodeUserSig,
  UserBufFields,
  UserSigError,
  verifyPrivateMapKey,
  verifyUserSig,
} from "../../src/user-sig/index.ts";

declare const make: typeof createPrivateMapKey;
declare const verify: typeof verifyPrivateMapKey;
const app = { sdkAppId: 1400000000, secretKey: "…" };

test("privileges are known names, or a number", () => {
  make({ ...app, identifier: "user-1", room: 7, privileges: ["enter", "send-sub-stream"] });
  make({ ...app, identifier: "user-1", room: "7", privileges: 42 });
  // @ts-expect-error no such privilege
  make({ ...app, identifier: "user-1", room: 7, privileges: ["fly"] });
  // @ts-expect-error what it allows has to be said
  make({ ...app, identifier: "user-1", room: 7 });
});

test("a value that may be undefined is not accepted as an identifier", () => {
  const missing = undefined as string | undefined;
  // @ts-expect-error it may be undefined
  verify("…", { ...app, identifier: missing });
});

test("a permission may be absent until a PrivateMapKey is verified", () => {
  expectTypeOf<ReturnType<typeof decodeUserSig>["permission"]>().toEqualTypeOf<UserBufFields | undefined>();
  expectTypeOf<ReturnType<typeof verifyUserSig>["permission"]>().toEqualTypeOf<UserBufFields | undefined>();
  expectTypeOf<ReturnType<typeof verifyPrivateMapKey>["permission"]>().toEqualTypeOf<UserBufFields>();
  expectTypeOf<ReturnType<typeof verifyPrivateMapKey>["userBuf"]>().toEqualTypeOf<string>();
});

test("codes are literals", () => {
  expectTypeOf<"SignatureMismatch">().toExtend<UserSigError["code"]>();
  expectTypeOf<"WrongSignature">().not.toExtend<UserSigError["code"]>();
});

import { assertOption, assertSecret } from "@livespec/core/vendor";

/** Asserts an app of the vendor's console and its key. Throws a `TypeError` that names the option. */
export function assertApp(
  caller: string,
  { sdkAppId, secretKey }: { readonly sdkAppId: number; readonly secretKey: string },
): void {
  assertSdkAppId(caller, sdkAppId);
  assertSecret(caller, "secretKey", secretKey);
}

/** Asserts that a value can be the id of an app. Throws a `TypeError` otherwise. */
export function assertSdkAppId(caller: string, sdkAppId: number): void {
  const isAppId = isInteger(sdkAppId, { from: 1, to: 0xffff_ffff });
  assertOption(isAppId, caller, "sdkAppId", "must be an integer from 1 to 4294967295");
}

/** Tests that a value is an account by the vendor's rule: 1 to 32 letters, digits, `_` and `-`. */
export function isAccount(value: unknown): boolean {
  return typeof value === "string" && /^[\w-]{1,32}$/.test(value);
}

/** Tests that a value is an integer between two others, inclusive. */
export function isInteger(value: unknown, { from, to }: { from: number; to: number }): boolean {
  return Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
}

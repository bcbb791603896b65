import { assertOption, assertSecret } from "@livespec/core";

/** Throws a `TypeError` that names the option unless these can be an app of the vendor's console and its key. */
export function assertApp(
  maker: string,
  { sdkAppId, secretKey }: { readonly sdkAppId: number; readonly secretKey: string },
): void {
  const isAppId = isInteger(sdkAppId, { from: 1, to: 0xffff_ffff });
  assertOption(isAppId, maker, "sdkAppId", "must be an integer from 1 to 4294967295");
  assertSecret(maker, "secretKey", secretKey);
}

/** Whether a text is an account by the vendor's rule: 1 to 32 letters, digits, `_` and `-`. */
export const isAccount = (value: unknown): boolean =>
  typeof value === "string" && /^[\w-]{1,32}$/.test(value);

/** Whether a value is an integer between two others, those included. */
export const isInteger = (value: unknown, { from, to }: { from: number; to: number }): boolean =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;

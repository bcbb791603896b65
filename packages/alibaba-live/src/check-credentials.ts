import { assertKnown, assertOption, findSecretFault } from "@livespec/core";
import type { AlibabaCredentials } from "./acs3.ts";

/** Checks an access key and gives back a copy. Throws a `TypeError` that names its part and says what is wrong with it. */
export function checkCredentials(maker: string, given: AlibabaCredentials): AlibabaCredentials {
  const isObject = typeof given === "object" && given !== null;
  assertOption(isObject, maker, "credentials", "must be an access key, or a function that gives one");
  const { accessKeyId, accessKeySecret, securityToken, expiresAt } = given;
  // Without its token a temporary key signs as if it were another one.
  assertKnown(maker, given, {
    names: ["accessKeyId", "accessKeySecret", "securityToken", "expiresAt"],
    prefix: "credentials.",
    isOpen: true,
  });
  const texts = { accessKeyId, accessKeySecret, ...(securityToken === undefined ? {} : { securityToken }) };
  for (const [name, text] of Object.entries(texts)) assertKey(maker, `credentials.${name}`, text);
  const isInstant = expiresAt === undefined || (Number.isFinite(expiresAt) && expiresAt >= 0);
  assertOption(isInstant, maker, "credentials.expiresAt", "must be a number of milliseconds since 1970");
  // A copy: what the caller changes afterwards reaches no signature unchecked.
  return { accessKeyId, accessKeySecret, securityToken, expiresAt };
}

/** Throws a `TypeError` that names a part of an access key and says what is wrong with it. */
export function assertKey(maker: string, name: string, key: unknown): void {
  const fault = findKeyFault(key);
  assertOption(fault === undefined, maker, name, fault as string);
}

/** Finds what is wrong with a part of an access key. It may travel in a header, and none that the vendor gives out has a space. */
export function findKeyFault(key: unknown): string | undefined {
  return findSecretFault(key) ?? (`${key}`.includes(" ") ? "has a space in it" : undefined);
}

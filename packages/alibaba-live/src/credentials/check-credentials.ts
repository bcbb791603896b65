import { assertKnown, assertOption, findSecretFault } from "@livespec/core/vendor";

/**
 * Access key of an Alibaba Cloud account or RAM user, or temporary one from STS: strings of printable ASCII characters as the
 * vendor issues them. An empty one, one in quotes, with a line feed at its end, in place of a missing value or the like is
 * refused.
 */
export interface AlibabaCredentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Token of a temporary access key. */
  readonly securityToken?: string | undefined;
  /** Expiry in milliseconds since 1970. With it the key is kept until shortly before, and then requested again. */
  readonly expiresAt?: number | undefined;
}

/** Checks an access key and returns a copy. Throws a `TypeError` that names its part and says what is wrong with it. */
export function checkCredentials(caller: string, given: AlibabaCredentials): AlibabaCredentials {
  const isObject = typeof given === "object" && given !== null;
  assertOption(isObject, caller, "credentials", "must be an access key, or a function that gives one");
  const { accessKeyId, accessKeySecret, securityToken, expiresAt } = given;
  // Without its token a temporary key signs as if it were a different one.
  assertKnown(caller, given, {
    names: ["accessKeyId", "accessKeySecret", "securityToken", "expiresAt"],
    prefix: "credentials.",
    isOpen: true,
  });
  const texts = { accessKeyId, accessKeySecret, ...(securityToken === undefined ? {} : { securityToken }) };
  for (const [name, text] of Object.entries(texts)) assertKey(caller, `credentials.${name}`, text);
  const isInstant = expiresAt === undefined || (Number.isFinite(expiresAt) && expiresAt >= 0);
  assertOption(isInstant, caller, "credentials.expiresAt", "must be a number of milliseconds since 1970");
  // A copy: later changes by the caller must not reach a signature unchecked.
  return { accessKeyId, accessKeySecret, securityToken, expiresAt };
}

/** Asserts a part of an access key. Throws a `TypeError` that names it and says what is wrong with it. */
export function assertKey(caller: string, name: string, key: unknown): void {
  const fault = findKeyFault(key);
  assertOption(fault === undefined, caller, name, fault as string);
}

/** Finds what is wrong with a part of an access key. It may travel in a header, and none that the vendor issues has a space. */
export function findKeyFault(key: unknown): string | undefined {
  return findSecretFault(key) ?? (`${key}`.includes(" ") ? "has a space in it" : undefined);
}

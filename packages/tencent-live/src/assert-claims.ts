import { assertKnown, assertOption } from "@livespec/core/vendor";
import { isInteger } from "./assert-app.ts";
import type { UserSigClaims } from "./signer/user-sig.ts";

/**
 * Asserts that all claims are valid in a UserSig, and can be read in one way only. Throws a `TypeError` that names the claim.
 */
export function assertClaims(caller: string, claims: UserSigClaims): void {
  assertOption(typeof claims === "object" && claims !== null, caller, "claims", "must be an object");
  assertKnown(caller, claims, {
    names: ["identifier", "sdkAppId", "time", "expire", "userBuf"],
    isOpen: true,
  });
  const { identifier, sdkAppId, time, expire, userBuf } = claims;
  assertLine(caller, { identifier });
  assertUint32(caller, { sdkAppId });
  for (const [name, value] of Object.entries({ time, expire })) {
    const isCount = isInteger(value, { from: 0, to: LAST_SECOND });
    assertOption(isCount, caller, name, "must be a whole number of seconds");
  }
  const isBase64 = userBuf === undefined || (typeof userBuf === "string" && BASE64.test(userBuf));
  assertOption(isBase64, caller, "userBuf", "must be standard base64, or left out");
}

/** Last second whose year has four digits. A later value is a time in milliseconds, or invalid. */
const LAST_SECOND = 253_402_300_799;

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;

/**
 * Asserts strings, by name, that are lines of the string to sign. With a line feed in one, or a lone surrogate, two documents
 * would have the same signature.
 */
export function assertLine(caller: string, lines: Readonly<Record<string, unknown>>): void {
  for (const [name, line] of Object.entries(lines)) {
    const isLine = typeof line === "string" && line !== "" && !/[\n\p{Surrogate}]/u.test(line);
    assertOption(isLine, caller, name, "must be a non-empty string of one line");
  }
}

/** Asserts integers, by name, that are written in four bytes. */
export function assertUint32(caller: string, numbers: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(numbers)) {
    const isUint32 = isInteger(value, { from: 0, to: 0xffff_ffff });
    assertOption(isUint32, caller, name, "must be an integer from 0 to 4294967295");
  }
}

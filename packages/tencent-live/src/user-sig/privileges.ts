import { assertOption } from "@livespec/core/vendor";
import { isInteger } from "../assert-app.ts";

/** Bit of each privilege in a PrivateMapKey. "Sub-stream" is the vendor's word for a shared screen. */
export const privilegeBits = {
  create: 1,
  enter: 2,
  "send-audio": 4,
  "receive-audio": 8,
  "send-video": 16,
  "receive-video": 32,
  "send-sub-stream": 64,
  "receive-sub-stream": 128,
} as const;

/** Name of a privilege in a room. */
export type Privilege = keyof typeof privilegeBits;

/** Sums up privileges. Throws a `TypeError` unless they are known names or a sum of their bits. */
export function toPrivilegeMap(
  caller: string,
  privileges: readonly Privilege[] | number | undefined,
): number {
  if (isInteger(privileges, { from: 0, to: 255 })) return privileges as number;
  const isList = Array.isArray(privileges) && privileges.every((name) => Object.hasOwn(privilegeBits, name));
  assertOption(isList, caller, "privileges", RULE);
  return (privileges as readonly Privilege[]).reduce((sum, name) => sum | privilegeBits[name], 0);
}

const RULE = `must be an integer from 0 to 255 or a list of ${Object.keys(privilegeBits).join(", ")}`;

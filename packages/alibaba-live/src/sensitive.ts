import { HEADERS } from "./constants.ts";
import { sensitive } from "./generated/operations.ts";

/** Names whose values are never shown: what the spec marks, and what lets whoever has it act for the account. */
export const SENSITIVE: readonly string[] = [
  ...sensitive,
  HEADERS.authorization,
  "Signature",
  HEADERS.securityToken,
  "accessKeySecret",
];

import { QUERY } from "./constants.ts";
import { sensitive } from "./generated/operations.ts";

/** Names whose values are masked: those that the description marks, and those that let their holder act for the account. */
export const SENSITIVE: readonly string[] = [...sensitive, QUERY.userSig, "secretKey"];

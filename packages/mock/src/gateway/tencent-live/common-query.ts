import { decodeForm, FIELD_LIMIT, groupFields, hasTooManyFields } from "../../wire/form-encoding.ts";
import type { Refused } from "../gateway.ts";
import { refuse, type TencentRefusal } from "./refusal.ts";

/** Query parameters that every call carries. */
export interface CommonQuery {
  readonly sdkAppId: number;
  readonly identifier: string;
  /** Empty if there is none, which only `unsigned` allows. */
  readonly userSig: string;
  /** All query parameters by name, to validate against the spec. */
  readonly fields: Readonly<Record<string, string | string[]>>;
}

const NAMES = ["sdkappid", "identifier", "usersig", "random", "contenttype"];

/**
 * Reads the five parameters that every call carries: exactly these names, in this case, once each. Other parameters are allowed.
 * With `unsigned`, the UserSig may be missing.
 * @see https://trtc.io/document/63398
 */
export function readCommonQuery(
  query: string,
  { unsigned }: { unsigned: boolean },
): { common: CommonQuery } | Refused<TencentRefusal> {
  if (hasTooManyFields(query)) return refuse(60002, `the query has more than ${FIELD_LIMIT} parameters`);
  const fields = decodeForm(query);
  if (fields === undefined) return refuse(60002, "the query has a malformed escape");
  const allOf = (name: string): string[] =>
    fields.filter(([candidate]) => candidate === name).map(([, value]) => value);
  const firstOf = (name: string): string => allOf(name)[0] ?? "";

  const sdkAppId = firstOf("sdkappid");
  if (sdkAppId === "") return refuse(60012, "sdkappid is missing");
  if (!isUint32(sdkAppId)) return refuse(60006, "sdkappid is not an integer of 32 bits");

  const repeated = NAMES.find((name) => allOf(name).length > 1);
  if (repeated) return refuse(60025, `${repeated} is given more than once`);
  const missing = NAMES.find((name) => firstOf(name) === "" && !(unsigned && name === "usersig"));
  if (missing) return refuse(60025, `${missing} is missing`);
  if (!isUint32(firstOf("random"))) return refuse(60025, "random is not an unsigned integer of 32 bits");
  if (firstOf("contenttype") !== "json") return refuse(60025, "contenttype is not json");
  return {
    common: {
      sdkAppId: Number(sdkAppId),
      identifier: firstOf("identifier"),
      userSig: firstOf("usersig"),
      fields: groupFields(fields),
    },
  };
}

const isUint32 = (text: string): boolean => /^\d{1,10}$/.test(text) && Number(text) <= 0xffff_ffff;

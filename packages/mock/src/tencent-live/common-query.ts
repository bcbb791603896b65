import { decodeForm, FIELD_LIMIT, groupFields, isCrowded } from "../form-encoding.ts";
import type { Refused } from "./envelope.ts";

/** What the query of every call says. */
export interface CommonQuery {
  readonly sdkAppId: number;
  readonly identifier: string;
  /** Empty when there is none, which `readCommonQuery` lets pass on request only. */
  readonly userSig: string;
  /** All parameters by name, for the spec's schemas to judge. */
  readonly fields: Readonly<Record<string, string | string[]>>;
}

/**
 * Reads the five parameters that every call carries: exactly these names, in this case, each once. Others are let through.
 * With `unsigned`, the UserSig may be missing.
 * @see https://trtc.io/document/63398
 */
export const readCommonQuery = (
  query: string,
  { unsigned }: { unsigned: boolean },
): { common: CommonQuery } | Refused => {
  if (isCrowded(query)) return refuse(60002, `the query has more than ${FIELD_LIMIT} parameters`);
  const fields = decodeForm(query);
  if (fields === undefined) return refuse(60002, "the query has a malformed escape");
  const all = (name: string): string[] =>
    fields.filter(([candidate]) => candidate === name).map(([, value]) => value);

  const [sdkappid = ""] = all("sdkappid");
  if (sdkappid === "") return refuse(60012, "sdkappid is missing");
  if (!isUint32(sdkappid)) return refuse(60006, "sdkappid is not an integer of 32 bits");

  const repeated = names.find((name) => all(name).length > 1);
  if (repeated) return refuse(60025, `${repeated} is given more than once`);
  const absent = names.find((name) => all(name).join("") === "" && !(unsigned && name === "usersig"));
  if (absent) return refuse(60025, `${absent} is missing`);
  const [identifier = "", userSig = "", random = "", contentType = ""] = names
    .slice(1)
    .map((name) => all(name).join(""));
  if (!isUint32(random)) return refuse(60025, "random is not an unsigned integer of 32 bits");
  if (contentType !== "json") return refuse(60025, "contenttype is not json");
  return { common: { sdkAppId: Number(sdkappid), identifier, userSig, fields: groupFields(fields) } };
};

const names = ["sdkappid", "identifier", "usersig", "random", "contenttype"];

const isUint32 = (text: string): boolean => /^\d{1,10}$/.test(text) && Number(text) <= 0xffff_ffff;

const refuse = (code: number, info: string): Refused => ({ refusal: { code, info } });

import { findJsonExcess, isJsonObject, type JsonObject, readJson } from "../../wire/json.ts";
import type { ReceivedRequest } from "../../wire/received-request.ts";
import type { Refused } from "../gateway.ts";
import { refuse, type TencentRefusal } from "./refusal.ts";

/**
 * Reads the JSON object that every call carries, even an empty one. The Content-Type header is ignored: the vendor states no rule
 * for it, `contenttype=json` in the query is what counts.
 */
export function readBody({ body }: ReceivedRequest): { parameters: JsonObject } | Refused<TencentRefusal> {
  if (body.length === 0) return invalid("the body is empty; send {} if there is nothing to send");
  const text = decodeUtf8(body) ?? "";
  const excess = findJsonExcess(text);
  if (excess !== undefined) return invalid(`the body is ${excess}`);
  const value = readJson(text);
  if (value === undefined) return invalid("the body is not JSON");
  if (!isJsonObject(value)) return invalid("the body is not a JSON object");
  return { parameters: value };
}

const decodeUtf8 = (body: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
};

const invalid = (info: string): Refused<TencentRefusal> => refuse(60003, info);

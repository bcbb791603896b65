import { findJsonExcess } from "../json-limits.ts";
import type { WireRequest } from "../server/wire-request.ts";
import type { Refused } from "./envelope.ts";

/**
 * Reads the JSON object that every call carries, be it an empty one. The Content-Type header is not looked at: the vendor
 * states no rule for it, `contenttype=json` in the query is what counts.
 */
export const readBody = ({ body }: WireRequest): { parameters: Record<string, unknown> } | Refused => {
  if (body.length === 0) return refuse("the body is empty; send {} when there is nothing to say");
  const text = decodeUtf8(body);
  const excess = findJsonExcess(text ?? "");
  if (excess !== undefined) return refuse(`the body is ${excess}`);
  const value = parseJson(text);
  if (value === undefined) return refuse("the body is not JSON");
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse("the body is no JSON object");
  return { parameters: value as Record<string, unknown> };
};

const decodeUtf8 = (body: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
};

const parseJson = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
};

const refuse = (info: string): Refused => ({ refusal: { code: 60003, info } });

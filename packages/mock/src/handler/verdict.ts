import { STATUS_CODES } from "node:http";
import type { ReadRefusalCode } from "../gateway/vendor.ts";
import type { VendorAnswer } from "../wire/answer.ts";
import { readJsonObject } from "../wire/json.ts";

/** Sums up an answer in a word or two; see `verdict` of `Exchange`. */
export function toVerdict({ status, headers, body }: VendorAnswer, readRefusalCode: ReadRefusalCode): string {
  if (status === 0) return "lost";
  const envelope = readJsonObject(body) ?? {};
  const isProblem = headers["content-type"] === "application/problem+json";
  const reason = isProblem ? envelope["title"] : readRefusalCode(envelope);
  if (reason !== undefined) return String(reason);
  return status >= 200 && status < 300 ? "accepted" : (STATUS_CODES[status] ?? String(status));
}

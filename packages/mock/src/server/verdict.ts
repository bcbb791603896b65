import { STATUS_CODES } from "node:http";
import type { Reply } from "./reply.ts";

/** Reads the code of a refusal out of what a vendor's envelope holds; undefined when it is none. */
export type ReadCode = (envelope: Readonly<Record<string, unknown>>) => string | number | undefined;

/** Says in a word or two what came of a request; `Exchange` has the list. */
export function toVerdict({ status, headers, body }: Reply, readCode: ReadCode): string {
  if (status === 0) return "lost";
  const envelope = parseObject(body);
  const isProblem = headers["content-type"] === "application/problem+json";
  const reason = isProblem ? envelope["title"] : readCode(envelope);
  if (reason !== undefined) return String(reason);
  return status >= 200 && status < 300 ? "accepted" : (STATUS_CODES[status] ?? String(status));
}

const parseObject = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

import type { Exchange } from "../server/exchange.ts";
import { toOneLine } from "./one-line.ts";

/** What is told of one request. All of it is short, on one line and without secrets. */
export interface RequestEntry {
  readonly vendor: string;
  readonly method: string;
  /** `operationId`; or else the path. */
  readonly operation: string;
  /** `accepted`, or the code or reason of a refusal. */
  readonly verdict: string;
  readonly status: number;
  /** In milliseconds. */
  readonly duration: number;
  /** Kind of the fault that the scenario had for it. */
  readonly fault?: string;
  /** `false` for a mock that takes unsigned requests. */
  readonly signatureChecked: boolean;
}

/** Sums up an exchange for a log. */
export function toRequestEntry(
  { vendor, request, operation, verdict, response, duration, fault }: Exchange,
  { secrets, unsigned }: { secrets: readonly string[]; unsigned: boolean },
): RequestEntry {
  const [path = ""] = request.target.split("?", 1);
  const [kind] = Object.keys(fault ?? {});
  return {
    vendor,
    method: request.method,
    operation: toOneLine(operation ?? path, { secrets, length: 100 }),
    verdict: toOneLine(verdict, { secrets, length: 120 }),
    status: response.status,
    duration: Math.round(duration),
    ...(kind !== undefined && { fault: kind }),
    signatureChecked: !unsigned,
  };
}

/** Writes an entry for people: `tencent-live POST getCallbackToken 70009 200 3 ms`. */
export function renderRequestEntry(entry: RequestEntry): string {
  const { vendor, method, operation, verdict, status, duration, fault, signatureChecked } = entry;
  const remarks = [
    ...(fault === undefined ? [] : [`, scenario: ${fault}`]),
    ...(signatureChecked ? [] : [", signature NOT checked"]),
  ];
  return `${vendor} ${method} ${operation} ${verdict} ${status} ${duration} ms${remarks.join("")}`;
}

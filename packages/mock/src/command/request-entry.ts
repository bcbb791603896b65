import type { Exchange } from "../handler/exchange.ts";

/** Log entry of one request: short, on one line and without secrets. */
export interface RequestEntry {
  readonly vendor: string;
  readonly method: string;
  /** `operationId`, or else the path. */
  readonly operation: string;
  /** `accepted`, or the code or reason of a refusal. */
  readonly verdict: string;
  readonly status: number;
  /** In milliseconds. */
  readonly duration: number;
  /** Kind of the scenario's fault. */
  readonly fault?: string;
  /** `false` for a mock that accepts unsigned requests. */
  readonly signatureChecked: boolean;
}

/** Summarizes an exchange as a log entry. */
export function toRequestEntry(
  { vendor, request, operation, verdict, response, duration, fault }: Exchange,
  { secrets, unsigned }: { secrets: readonly string[]; unsigned: boolean },
): RequestEntry {
  const [path = ""] = request.target.split("?", 1);
  const [kind] = Object.keys(fault ?? {});
  return {
    vendor,
    method: request.method,
    operation: toSafeLine(operation ?? path, { secrets, length: 100 }),
    verdict: toSafeLine(verdict, { secrets, length: 120 }),
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

/** Values after names that suggest a secret, wherever they occur. */
const NAMED_SECRET = /((?:usersig|signature|token|secret|key|password)[\w-]{0,20}[=:]\s*)[^&\s,;]+/gi;

/** Words longer than any operation or code: a key, a signature, a UserSig. */
const LONG_WORD = /[\w*+=%-]{64,}/g;

/** Reduces a string from outside to one short line without secrets, control characters and bidirectional controls. */
export function toSafeLine(
  text: string,
  { secrets, length }: { secrets: readonly string[]; length: number },
): string {
  // Far more than is shown, and little enough to be fast.
  const visible = text.slice(0, 16 * 1024).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
  const masked = secrets
    .filter((secret) => secret !== "")
    .reduce((line, secret) => line.replaceAll(secret, "…"), visible)
    .replace(NAMED_SECRET, "$1…")
    .replace(LONG_WORD, "…")
    .trim();
  return masked.length > length ? `${masked.slice(0, length - 1)}…` : masked;
}

import type { WireRequest } from "../call/wire-message.ts";

/**
 * Checks that a request id may be shown as it is: nothing that was sent, secrets included, can be part of it. This takes a
 * fraction of the time of masking: usual ids are hexadecimal digits with little around them; of any other form, no four characters in
 * a row may have been sent.
 */
export function isPlainRequestId(id: unknown, { query, headers, body }: WireRequest): id is string {
  if (typeof id !== "string" || !PLAIN_ID.test(id)) return false;
  const digits = USUAL_ID.exec(id)?.[1];
  if (digits === undefined) {
    const sent = [query, ...Object.values(headers), body].join("\n").toLowerCase();
    return !cutUp(id.toLowerCase()).some((part) => sent.includes(part));
  }
  if (query.includes(digits) || body?.includes(digits)) return false;
  for (const name in headers) if (headers[name]?.includes(digits)) return false;
  return true;
}

/** Characters that no notation escapes. */
const PLAIN_ID = /^[\w.-]{1,64}$/;

const USUAL_ID = /^[a-z-]{0,4}([0-9a-f-]{16,36})[a-z-]{0,8}\d{0,9}$/i;

/** Parts such that any seven consecutive characters contain at least one whole. */
const cutUp = (id: string): readonly string[] => id.match(/.{4}/g) ?? [id];

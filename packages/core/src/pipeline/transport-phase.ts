import type { TransportPhase } from "../errors/errors.ts";

/**
 * Tells from a failure how far the attempt came, by the codes that Node and undici give. Where a code says nothing, the
 * request may have been sent.
 *
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
export function toPhase(failure: unknown): TransportPhase {
  let cause = failure;
  for (let depth = 0; depth < DEEPEST_CAUSE && cause instanceof Error; depth += 1) {
    const { code, syscall, message } = cause as { [Name in "code" | "syscall" | "message"]?: unknown };
    if (syscall === "getaddrinfo" || code === "ENOTFOUND" || code === "EAI_AGAIN") return "dns";
    if (syscall === "connect" || CONNECT_CODES.includes(code)) return "connect";
    if (typeof code === "string" && TLS_CODE.test(code)) return "tls";
    // What a TLS socket says when the other side hangs up in the handshake; its code is the one of any reset.
    if (typeof message === "string" && message.includes("before secure TLS connection")) return "tls";
    cause = cause.cause;
  }
  return "exchange";
}

/** How many causes of causes are looked at. Some go round in a circle. */
export const DEEPEST_CAUSE = 9;

const CONNECT_CODES: readonly unknown[] = [
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];

const TLS_CODE = /^(EPROTO|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_)/;

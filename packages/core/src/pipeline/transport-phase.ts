import type { TransportPhase } from "../errors/errors.ts";

/**
 * Tells from a failure how far the attempt came, by the codes that Node and undici give. Where a code says nothing, the
 * request may have been sent.
 *
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
export function toPhase(failure: unknown): TransportPhase {
  for (let cause = failure; cause instanceof Error; cause = cause.cause) {
    const { code, syscall } = cause as { code?: unknown; syscall?: unknown };
    if (syscall === "getaddrinfo" || code === "ENOTFOUND" || code === "EAI_AGAIN") return "dns";
    if (syscall === "connect" || CONNECT_CODES.includes(code)) return "connect";
    if (typeof code === "string" && TLS_CODE.test(code)) return "tls";
    // What a TLS socket says when the other side hangs up in the handshake; its code is the one of any reset.
    if (/before secure TLS connection/.test(cause.message)) return "tls";
  }
  return "exchange";
}

const CONNECT_CODES: readonly unknown[] = [
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];

const TLS_CODE = /^(EPROTO|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|HOSTNAME_)/;

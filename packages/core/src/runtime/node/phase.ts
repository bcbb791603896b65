import type { TransportPhase } from "../../errors/call-errors.ts";
import { DEEPEST_CAUSE, listErrors } from "../../errors/clean-cause.ts";
import { isError } from "../../errors/foreign-text.ts";

/**
 * Reads how far an attempt came from its error: for transports that cannot note it, and for failures before the connection was
 * established. Only certain phases are returned; a code that a broken connection may have as well decides nothing.
 *
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
export function readPhase(failure: unknown): Exclude<TransportPhase, "exchange"> | undefined {
  for (const cause of listCauses(failure)) {
    const phase = readCode(cause) ?? readSeveral(cause);
    if (phase !== undefined) return phase;
  }
  return undefined;
}

/** Lists a failure and its causes, as deep as they are read. */
function listCauses(failure: unknown): CodedError[] {
  const causes: CodedError[] = [];
  let cause = failure;
  for (; causes.length < DEEPEST_CAUSE && isError(cause); cause = cause.cause) causes.push(cause);
  return causes;
}

/** An error with Node's additional properties. */
type CodedError = Error & { readonly code?: unknown; readonly syscall?: unknown };

function readCode(cause: CodedError) {
  const { code, syscall, message } = cause;
  if (syscall === "getaddrinfo" || code === "ENOTFOUND" || code === "EAI_AGAIN") return "dns";
  if (syscall === "connect" || code === "ECONNREFUSED" || code === "UND_ERR_CONNECT_TIMEOUT")
    return "connect";
  if (isDistrust(code)) return "tls";
  // The message of a TLS socket if the other side hangs up during the handshake; its code is that of any reset.
  return message.includes("before secure TLS connection") ? "tls" : undefined;
}

/** Reads an error for several addresses: the phase, if it is the same for all of them. */
function readSeveral(cause: Error) {
  const phases = listErrors(cause).map((one) => (isError(one) ? readCode(one) : undefined));
  return phases.length > 0 && phases.every((phase) => phase === phases[0]) ? phases[0] : undefined;
}

/**
 * Tests for a code of an untrusted or incompatible TLS peer; waiting changes neither. A code that concerns a record instead of
 * a certificate may occur at any time, so it does not determine the phase.
 */
export function isUntrusted(failure: unknown): boolean {
  return listCauses(failure).some(
    ({ code }) => isDistrust(code) || (typeof code === "string" && BAD_TLS.test(code)),
  );
}

const isDistrust = (code: unknown) => typeof code === "string" && DISTRUST.test(code);

const DISTRUST =
  /^(ERR_TLS_)?CERT_|^DEPTH_ZERO|SELF_SIGNED|^UNABLE_TO_|^HOSTNAME_|^INVALID_(CA|PURPOSE)|^PATH_LENGTH/;

const BAD_TLS = /^(EPROTO|ERR_TLS|ERR_SSL)/;

import type { TransportPhase } from "../../errors/call-errors.ts";
import { DEEPEST_CAUSE, listErrors } from "../../errors/clean-cause.ts";
import { isError } from "../../errors/foreign-text.ts";

/**
 * Tells how far an attempt came from what it failed with: where its transport could not write it down, and where that does not
 * say what was wrong before the connection stood. Only what is certain is told; a code that a broken connection may have as well
 * says nothing.
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

/** A failure and what caused it, as far down as is looked. */
function listCauses(failure: unknown): CodedError[] {
  const causes: CodedError[] = [];
  let cause = failure;
  for (; causes.length < DEEPEST_CAUSE && isError(cause); cause = cause.cause) causes.push(cause);
  return causes;
}

/** An error with what Node says of it besides. */
type CodedError = Error & { readonly code?: unknown; readonly syscall?: unknown };

function readCode(cause: CodedError) {
  const { code, syscall, message } = cause;
  if (syscall === "getaddrinfo" || code === "ENOTFOUND" || code === "EAI_AGAIN") return "dns";
  if (syscall === "connect" || code === "ECONNREFUSED" || code === "UND_ERR_CONNECT_TIMEOUT")
    return "connect";
  if (isDistrust(code)) return "tls";
  // What a TLS socket says when the other side hangs up in the handshake; its code is the one of any reset.
  return message.includes("before secure TLS connection") ? "tls" : undefined;
}

/** Of several addresses none was connected to, if that is what every one of them says. */
function readSeveral(cause: Error) {
  const phases = listErrors(cause).map((one) => (isError(one) ? readCode(one) : undefined));
  return phases.length > 0 && phases.every((phase) => phase === phases[0]) ? phases[0] : undefined;
}

/**
 * Whether a code says that the other side cannot be trusted, or does not speak TLS as we do. Neither will be otherwise by waiting.
 * What says it of a record instead of a certificate may come at any time, so it tells nothing of how far an attempt came.
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

import { CredentialsError, TransportError } from "../errors/errors.ts";
import type { Eventual } from "../eventual.ts";
import { createRedactor } from "../redact.ts";
import type { Timer } from "./deadline.ts";
import type { Judge } from "./judge.ts";
import type { Call, Send, Transport, WireRequest } from "./pipeline.ts";
import { DEEPEST_CAUSE, toPhase } from "./transport-phase.ts";

/** What a signature adds to a request. */
export interface Signature {
  /** Headers by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Query as it travels, percent-encoded; put after the operation's own. */
  readonly query?: string;
}

/**
 * Signs one request, without I/O: at once where the runtime's crypto answers at once, as Node's does. Time, nonce and
 * randomness come from its maker's options. A signer that keeps something from one request to the next makes it anew when
 * `renew` is set: the vendor has just refused it.
 */
export type Signer<Credentials> = (
  request: WireRequest,
  credentials: Credentials,
  options?: { readonly renew: boolean },
) => Eventual<Signature>;

/** What one attempt is made of. */
export interface AttemptOptions<Credentials> {
  /** Asked before every attempt, so that fresh credentials count at once. */
  readonly credentials: () => Credentials | Promise<Credentials>;
  readonly signer: Signer<Credentials>;
  readonly transport: Transport;
  readonly judge: Judge;
  /** Time that one attempt may take, in milliseconds. */
  readonly timeout: number;
  readonly timer: Timer;
  /** Names whose values are never shown. */
  readonly sensitive: readonly string[];
}

/**
 * Makes the bottom of the pipeline: sign, send, judge.
 *
 * It signs each attempt anew: a signature made any higher is stale after a retry.
 */
export function createAttempt<Credentials>(options: AttemptOptions<Credentials>): Send {
  const { signer, transport, judge, timeout, timer, sensitive } = options;

  return async (request, call) => {
    call.attempts += 1;
    const credentials = await resolveCredentials(options.credentials, call);
    if (call.ended) throw call.ended;
    const signing = signer(request, credentials, call);
    call.renew = false;
    const signed = addSignature(request, signing instanceof Promise ? await signing : signing);
    if (call.ended) throw call.ended;
    const controller = new AbortController();
    let hasTimedOut = false;
    const stopTimer = timer(() => {
      hasTimedOut = true;
      controller.abort(new Error("the attempt took too long"));
    }, timeout);
    call.cancel = (reason) => controller.abort(reason);
    try {
      const response = await transport(signed, controller.signal);
      // Not a copy, because that would list the headers, which a transport may put off until somebody asks.
      return Object.assign(response, { outcome: judge(response, signed, call) });
    } catch (cause) {
      if (call.ended) throw call.ended;
      const phase = toPhase(cause);
      const failure = cleaned(cause, createRedactor(signed, sensitive));
      throw new TransportError({
        operation: call.operation.id,
        attempts: call.attempts,
        phase,
        // Before the connection stands the vendor has seen nothing. One that cannot be trusted will not be by waiting.
        retryable: phase === "exchange" ? call.idempotent : phase !== "tls",
        cause: failure,
        ...statusOf(cause),
        ...(hasTimedOut ? { timeout } : {}),
      });
    } finally {
      stopTimer();
      call.cancel = undefined;
    }
  };
}

/** A transport marks what broke after the status had arrived. */
const statusOf = (cause: unknown): { status?: number } => {
  const { status } = Object(cause) as { status?: unknown };
  return typeof status === "number" ? { status } : {};
};

function resolveCredentials<Credentials>(
  credentials: () => Credentials | Promise<Credentials>,
  call: Call,
): Credentials | Promise<Credentials> {
  const failed = (cause: unknown) => {
    throw new CredentialsError({ operation: call.operation.id, attempts: call.attempts, cause });
  };
  try {
    const resolved = credentials();
    return resolved instanceof Promise ? resolved.catch(failed) : resolved;
  } catch (cause) {
    return failed(cause);
  }
}

/** Adds what a signature says to a request. */
export function addSignature(request: WireRequest, { headers, query }: Signature): WireRequest {
  return {
    ...request,
    query: query === undefined ? request.query : request.query === "" ? query : `${request.query}&${query}`,
    headers: { ...request.headers, ...headers },
  };
}

/**
 * Copies what is worth knowing of a failure. The original is dropped, because some HTTP libraries
 * put the whole URL, signature included, into their messages and properties.
 */
function cleaned(cause: unknown, mask: (text: string) => string, depth = 1): Error {
  try {
    if (!(cause instanceof Error)) return new Error(mask(String(cause)));
    const { code, message, name, stack } = cause as { [Name in "code" | keyof Error]?: unknown };
    const isLast = cause.cause === undefined || depth === DEEPEST_CAUSE;
    const inner = isLast ? undefined : { cause: cleaned(cause.cause, mask, depth + 1) };
    const copy = new Error(mask(String(message)), inner);
    if (typeof name === "string") copy.name = name;
    if (typeof stack === "string") copy.stack = mask(stack);
    return typeof code === "string" ? Object.assign(copy, { code: mask(code) }) : copy;
  } catch {
    // Not everything can be read or written as a text, and a stack may only be made when it is asked for.
    return new Error("what was thrown cannot be read");
  }
}

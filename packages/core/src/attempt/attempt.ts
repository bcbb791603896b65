import { isUntrusted, readPhase } from "#runtime";
import type { Call } from "../call/call.ts";
import { type Eventual, isPromise } from "../call/eventual.ts";
import { Progress } from "../call/progress.ts";
import type { Outcome, Send, Transport, WireRequest, WireResponse } from "../call/stage.ts";
import type { VendorClock } from "../call/vendor-clock.ts";
import type { Timer } from "../deadline.ts";
import { CredentialsError, TransportError, type TransportPhase, type WaitingFor } from "../errors/errors.ts";
import { cleanCause } from "./clean-cause.ts";
import type { CredentialsSource } from "./credentials-source.ts";
import type { Judge } from "./read-response.ts";
import { createRedactor } from "./redact.ts";

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
 * `renew` is set: the vendor has refused what it kept.
 */
export type Signer<Credentials> = (
  request: WireRequest,
  credentials: Credentials,
  options?: { readonly renew: boolean },
) => Eventual<Signature>;

type Refused = Extract<Outcome, { refusal: unknown }>;

/** What one attempt is made of. */
export interface AttemptOptions<Credentials> {
  /** Asked before every attempt, so that fresh credentials count at once. */
  readonly credentials: CredentialsSource<Credentials>;
  readonly signer: Signer<Credentials>;
  /** What the signer dates its signatures with. */
  readonly clock: VendorClock;
  readonly transport: Transport;
  readonly judge: Judge;
  /** Time that one attempt may take from the moment it is signed, in milliseconds. */
  readonly timeout: number;
  readonly timer: Timer;
  /** Names whose values are never shown. */
  readonly sensitive: readonly string[];
}

/**
 * Makes the bottom of the pipeline: sign, send, judge.
 *
 * It signs each attempt anew: a signature made any higher is stale after a retry. Whatever ends an attempt ends it at once: what
 * it waits for is told, and not waited for. What a refusal says of something that is kept for later attempts, a clock, a key, a
 * signature, is heeded here, whether or not this call is repeated.
 */
export function createAttempt<Credentials>(options: AttemptOptions<Credentials>): Send {
  const { credentials: source, signer, clock, transport, judge, timeout, timer, sensitive } = options;
  // Which of the signatures that a signer keeps is used at present, so that one refusal to many calls makes it anew once.
  let signature = 0;
  let mustRenew = false;

  const sign = (request: WireRequest, credentials: Credentials, call: Call) => {
    call.signature = signature;
    call.credentials = credentials;
    const signing = signer(request, credentials, { renew: mustRenew });
    mustRenew = false;
    return signing;
  };

  const heed = ({ refusal, entry }: Refused, call: Call, { headers }: WireResponse) => {
    // A signature that was made anew and is refused again may be one by a key that was replaced.
    const isAgain = entry.category === "credentials" && call.failure?.code === refusal.code;
    if (entry.remedy === "renew-credentials" || isAgain) source.drop(call.credentials);
    // A nonce is new every time; nothing was kept of it.
    if (entry.remedy !== "sign-anew" || entry.category === "transient") return;
    // What was refused is not what is kept now, so the refusal says nothing of that.
    const isOld = call.signature !== signature;
    // A UserSig may have ended only because the own clock is slow.
    call.hasLearnedTime = isOld || clock.learn(headers["date"]);
    if (isOld) return;
    signature += 1;
    mustRenew = true;
  };

  return async (request, call) => {
    const given = takeCredentials<Credentials>(call) ?? source.get();
    const credentials = isPromise(given) ? await waitForCredentials(given, { source, call }) : given;
    call.attempts += 1;
    const signing = sign(request, credentials, call);
    const signed = addSignature(
      request,
      isPromise(signing) ? await call.until(signing, "signature") : signing,
    );
    if (call.ended) throw call.ended;

    const progress = new Progress({ needsNewConnection: call.needsNewConnection });
    let hasTimedOut = false;
    const sending = new Promise<WireResponse>((resolve, reject) => {
      let isOver = false;
      const settle = () => {
        if (isOver) return;
        isOver = true;
        stopTimer();
        call.cancel = undefined;
        call.waiting = undefined;
        progress.settle();
      };
      const end = (reason: Error) => {
        const { cancel } = progress;
        settle();
        reject(reason);
        cancel(reason);
      };
      const stopTimer = timer(() => {
        hasTimedOut = true;
        end(new Error("the attempt took too long"));
      }, timeout);
      call.cancel = end;
      call.waiting = progress;
      transport.send(signed, progress).then(
        (response) => {
          settle();
          resolve(response);
        },
        (error: unknown) => {
          settle();
          reject(error);
        },
      );
    });
    let response: WireResponse;
    try {
      response = await sending;
    } catch (cause) {
      if (call.ended) throw call.ended;
      call.needsNewConnection = progress.isReused;
      throw toTransportError(cause, { call, progress, signed, ...(hasTimedOut ? { timeout } : {}) });
    }
    const outcome: Outcome = judge(response, signed, call);
    if ("refusal" in outcome) heed(outcome, call, response);
    // Not a copy, because that would list the headers, which a transport may put off until somebody asks.
    return Object.assign(response, { outcome });
  };

  function toTransportError(
    cause: unknown,
    failed: { call: Call; progress: Progress; signed: WireRequest; timeout?: number },
  ): TransportError {
    const { call, progress, signed, timeout } = failed;
    const { status, isHopeless } = progress;
    const { phase, isLasting } = readFailure(cause, progress);
    return new TransportError({
      operation: call.operation.id,
      attempts: call.attempts,
      phase,
      // Before the connection stands the vendor has seen nothing.
      retryable: !isHopeless && !isLasting && (phase !== "exchange" || call.idempotent),
      cause: cleanCause(cause, createRedactor(signed, sensitive, call.credentials)),
      ...(status === undefined ? {} : { status }),
      ...(timeout === undefined
        ? {}
        : { timeout, waitingFor: (status === undefined ? phase : "body") as WaitingFor }),
    });
  }
}

/**
 * Tells how far an attempt came, by what its transport wrote down and, where that does not say it, by what it failed with; and
 * whether that is a failure which stays: nobody will be trusted by waiting.
 */
function readFailure(
  cause: unknown,
  { phase: noted }: Progress,
): { phase: TransportPhase; isLasting: boolean } {
  try {
    const phase = noted === "exchange" ? noted : (readPhase(cause) ?? noted ?? "exchange");
    return { phase, isLasting: phase === "tls" && isUntrusted(cause) };
  } catch {
    // Not everything that is thrown can be read.
    return { phase: noted ?? "exchange", isLasting: false };
  }
}

/** Takes the credentials that were asked for before the attempt; they are good for one. */
function takeCredentials<Credentials>(call: Call): Credentials | undefined {
  const credentials = call.nextCredentials as Credentials | undefined;
  call.nextCredentials = undefined;
  return credentials;
}

/** Waits for the caller's credentials function, which may never answer. */
export async function waitForCredentials<Credentials>(
  given: Promise<Credentials>,
  { source, call }: { source: CredentialsSource<Credentials>; call: Call },
): Promise<Credentials> {
  try {
    return await call.until(given, "credentials", () => {
      source.leave(given, { isLate: (call.ended as { code?: unknown })?.code === "DeadlineExceeded" });
    });
  } catch (cause) {
    if (call.ended) throw call.ended;
    throw new CredentialsError({ ...call.facts, cause });
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

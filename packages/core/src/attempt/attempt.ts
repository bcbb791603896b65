import { isUntrusted, readPhase } from "#runtime";
import { type Call, Progress } from "../call/call.ts";
import type { Outcome, Send, Transport } from "../call/stage.ts";
import type { Timer, VendorClock } from "../call/time.ts";
import type { WireRequest, WireResponse } from "../call/wire-message.ts";
import { TransportError, type TransportPhase, type WaitingFor } from "../errors/call-errors.ts";
import { cleanCause } from "../errors/clean-cause.ts";
import { isPromise } from "../fresh/fresh.ts";
import { type CredentialsSource, waitForCredentials } from "./credentials.ts";
import type { ReadResponse } from "./read-response.ts";
import { createRedactor } from "./redact.ts";
import type { Signature, Signer } from "./signer.ts";

/** Parts of {@link createAttempt}. */
export interface AttemptParts<Credentials> {
  /** Asked before every attempt, so that fresh credentials count at once. */
  readonly credentials: CredentialsSource<Credentials>;
  readonly signer: Signer<Credentials>;
  /** The clock of the signer. */
  readonly clock: VendorClock;
  readonly transport: Transport;
  readonly readResponse: ReadResponse;
  /** Time that one attempt may take from the moment it is signed, in milliseconds. */
  readonly timeout: number;
  readonly timer: Timer;
  /** Names whose values are never shown. */
  readonly sensitive: readonly string[];
}

/**
 * Makes the bottom of the pipeline: sign, send, read the response.
 *
 * It signs each attempt anew: a signature made any higher is stale after a retry. Whatever ends an attempt ends it at once: what
 * it waits for is cancelled, and not waited for. What a refusal says of something that is kept for later attempts, a clock, a
 * key, a signature, is heeded here, whether or not this call is repeated.
 */
export function createAttempt<Credentials>(parts: AttemptParts<Credentials>): Send {
  const { credentials: source, signer, clock, transport, readResponse, timeout, timer, sensitive } = parts;
  // Number of the signature that a signer keeps at present, so that one refusal to many calls makes it anew once.
  let signature = 0;
  let mustRenew = false;

  const sign = async (request: WireRequest, credentials: Credentials, call: Call) => {
    call.countAttempt(credentials, signature);
    const signing = signer(request, credentials, { renew: mustRenew });
    mustRenew = false;
    return isPromise(signing) ? await call.until(signing, "signature") : signing;
  };

  const heed = (outcome: Extract<Outcome, { refusal: unknown }>, call: Call, response: WireResponse) => {
    const { refusal, entry } = outcome;
    // A signature that was made anew and is refused again may be one by a key that was replaced.
    const isAgain = entry.category === "credentials" && call.failure?.code === refusal.code;
    if (entry.remedy === "renew-credentials" || isAgain) source.drop(call.credentials);
    // A nonce is new every time; nothing was kept of it.
    if (entry.remedy !== "sign-anew" || entry.category === "transient") return;
    // What was refused is not what is kept now, so the refusal says nothing of that.
    const isOld = call.signature !== signature;
    // A UserSig may look expired only because the local clock is behind.
    call.learnTime(isOld || clock.learn(response.headers["date"]));
    if (isOld) return;
    signature += 1;
    mustRenew = true;
  };

  const exchange = (request: WireRequest, progress: Progress, call: Call) =>
    new Promise<WireResponse>((resolve, reject) => {
      let isOver = false;
      const settle = () => {
        if (isOver) return;
        isOver = true;
        stopTimer();
        call.endAttempt();
        progress.settle();
      };
      const end = (reason: Error) => {
        const { cancel } = progress;
        settle();
        reject(reason);
        cancel(reason);
      };
      const stopTimer = timer(() => end(new AttemptTimeout("the attempt took too long")), timeout);
      call.beginAttempt(progress, end);
      transport.send(request, progress).then(
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

  const toTransportError = (
    cause: unknown,
    { call, progress, signed }: { call: Call; progress: Progress; signed: WireRequest },
  ) => {
    const { status, isHopeless } = progress;
    const { phase, isLasting } = readFailure(cause, progress);
    const waitingFor: WaitingFor = status === undefined ? phase : "body";
    return new TransportError({
      operation: call.operation.id,
      attempts: call.attempts,
      phase,
      // Before the connection stands the vendor has seen nothing.
      retryable: !isHopeless && !isLasting && (phase !== "exchange" || call.idempotent),
      cause: cleanCause(cause, createRedactor(signed, sensitive, call.credentials)),
      ...(status === undefined ? {} : { status }),
      ...(cause instanceof AttemptTimeout ? { timeout, waitingFor } : {}),
    });
  };

  return async (request, call) => {
    const given = (call.takeCredentials() as Credentials | undefined) ?? source.get();
    const credentials = isPromise(given) ? await waitForCredentials(given, { source, call }) : given;
    const signed = addSignature(request, await sign(request, credentials, call));
    if (call.ended) throw call.ended;

    const progress = new Progress({ needsNewConnection: call.needsNewConnection });
    let response: WireResponse;
    try {
      response = await exchange(signed, progress, call);
    } catch (cause) {
      if (call.ended) throw call.ended;
      call.loseConnection(progress);
      throw toTransportError(cause, { call, progress, signed });
    }
    const outcome = readResponse(response, signed, call);
    if ("refusal" in outcome) heed(outcome, call, response);
    return { response, outcome };
  };
}

/** Reason for which an attempt that takes too long is ended. */
class AttemptTimeout extends Error {}

/**
 * Reads how far an attempt came from what its transport noted and, where that does not say it, from what it failed with; and
 * whether the failure is lasting: nobody will be trusted by waiting.
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

/** Adds a signature to a request. */
export function addSignature(request: WireRequest, { headers, query }: Signature): WireRequest {
  return {
    ...request,
    query: query === undefined ? request.query : request.query === "" ? query : `${request.query}&${query}`,
    headers: { ...request.headers, ...headers },
  };
}

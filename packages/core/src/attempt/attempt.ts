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
  /** Names whose values are masked. */
  readonly sensitive: readonly string[];
}

/**
 * Makes the bottom of the pipeline: sign, send, read the response.
 *
 * Each attempt is signed anew: a signature made any higher is stale after a retry. Whatever ends an attempt ends it at once:
 * pending work is cancelled and not waited for. What a refusal says about something kept for later attempts (a clock, a key, a
 * signature) is heeded here, whether or not this call is retried.
 */
export function createAttempt<Credentials>(parts: AttemptParts<Credentials>): Send {
  const { credentials: source, signer, clock, transport, readResponse, timeout, timer, sensitive } = parts;
  // Number of the signature that the signer keeps at present, so that one refusal of many calls renews it once.
  let signatureNumber = 0;
  let mustRenew = false;

  const sign = (request: WireRequest, credentials: Credentials, call: Call) => {
    call.countAttempt(credentials, signatureNumber);
    const signing = signer(request, credentials, { renew: mustRenew });
    mustRenew = false;
    return isPromise(signing) ? call.until(signing, "signature") : signing;
  };

  const learnFromRefusal = (
    outcome: Extract<Outcome, { refusal: unknown }>,
    call: Call,
    response: WireResponse,
  ) => {
    const { refusal, entry } = outcome;
    // If a renewed signature is refused again, the key may have been replaced.
    const isAgain = entry.category === "credentials" && call.failure?.code === refusal.code;
    if (entry.remedy === "renew-credentials" || isAgain) source.drop(call.credentials);
    // Each attempt has a fresh nonce; nothing was kept.
    if (entry.remedy !== "sign-anew" || entry.category === "transient") return;
    // The refused signature is no longer the one that is kept, so the refusal does not concern that one.
    const isOld = call.signatureNumber !== signatureNumber;
    // A UserSig may look expired only because the local clock is behind.
    call.noteClockCorrection(isOld || clock.learn(response.headers["date"]));
    if (isOld) return;
    signatureNumber += 1;
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
      const stopTimer = timer(() => {
        progress.hasTimedOut = true;
        end(new Error("the attempt took too long"));
      }, timeout);
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
    const { status, isHopeless, hasTimedOut } = progress;
    const { phase, isLasting } = readFailure(cause, progress);
    const waitingFor: WaitingFor = status === undefined ? phase : "body";
    return new TransportError({
      operation: call.operation.id,
      attempts: call.attempts,
      phase,
      // Until a connection is established the vendor has seen nothing.
      retryable: !isHopeless && !isLasting && (phase !== "exchange" || call.idempotent),
      cause: cleanCause(cause, createRedactor(signed, sensitive, call.credentials)),
      ...(status === undefined ? {} : { status }),
      ...(hasTimedOut ? { timeout, waitingFor } : {}),
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
      call.noteTransportFailure(progress);
      throw toTransportError(cause, { call, progress, signed });
    }
    const outcome = readResponse(response, signed, call);
    if ("refusal" in outcome) learnFromRefusal(outcome, call, response);
    return { response, outcome };
  };
}

/**
 * Reads how far an attempt came: from what its transport noted or, failing that, from the error. Also reads whether the failure
 * is lasting: waiting makes no certificate trusted.
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

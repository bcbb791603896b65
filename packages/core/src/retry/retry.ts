import type { Call } from "../call/call.ts";
import type { Outcome, Reply, Stage } from "../call/stage.ts";
import type { Timer } from "../call/time.ts";
import { TransportError } from "../errors/call-errors.ts";
import type { ReadRetryAfter } from "./retry-after.ts";
import type { ResolvedRetryOptions } from "./retry-options.ts";

/** The retry options after defaults, and the parts of {@link createRetry}. */
export interface RetryParts extends ResolvedRetryOptions {
  readonly timer: Timer;
  /** The vendor's time as far as it is known, in milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
  /** Requests other credentials than those that the vendor has refused. Resolves to whether there are any. */
  readonly renewCredentials: (call: Call) => Promise<boolean>;
  /** Reads from headers when the vendor wants to be asked again. */
  readonly readRetryAfter: ReadRetryAfter;
  /** Called before each wait. */
  readonly onRetry?: ((call: Call, delay: number) => void) | undefined;
}

/**
 * Makes the stage that retries attempts. The vendor's code decides, not the HTTP status: the description's catalogue says for
 * each code whether a retry is worthwhile. If the vendor may have acted, only idempotent calls are retried.
 *
 * Waits grow exponentially with full jitter. A wait that would end after the deadline is not begun: the failure is then thrown
 * at once, which is more informative than a timeout.
 */
export function createRetry(parts: RetryParts): Stage {
  const { timer, monotonicNow, onRetry } = parts;
  return (next) => async (request, call) => {
    const corrected = new Set<string | number>();
    for (;;) {
      let reply: Reply | undefined;
      let delay: number | undefined;
      try {
        reply = await next(request, call);
        const { outcome } = reply;
        if (!("refusal" in outcome)) return reply;
        call.noteFailure(outcome.refusal);
        delay = await planAfterRefusal(outcome, { headers: reply.response.headers, call, parts, corrected });
      } catch (error) {
        // Only transport errors are retried; anything else is rethrown.
        if (!(error instanceof TransportError)) throw error;
        call.noteFailure(error);
        delay = canRepeat(call, parts) && error.retryable ? backOff(call, parts) : undefined;
      }
      if (delay === undefined || monotonicNow() + delay >= call.endsAt) {
        if (reply) return reply;
        throw call.failure;
      }
      // Observers of the failure may have ended the call.
      if (call.ended) throw call.ended;
      onRetry?.(call, delay);
      if (call.ended) throw call.ended;
      if (delay > 0) await wait(delay, { timer, call });
    }
  };
}

/** Plan of the retry after a refusal. */
interface RefusalPlan {
  readonly headers: Readonly<Record<string, string>>;
  readonly call: Call;
  readonly parts: RetryParts;
  /** Codes whose cause was already corrected once in this call. */
  readonly corrected: Set<string | number>;
}

/** Computes the milliseconds to wait before the next attempt; undefined for no retry. */
async function planAfterRefusal(
  { refusal: { code, retryable }, entry }: Extract<Outcome, { refusal: unknown }>,
  { headers, call, parts, corrected }: RefusalPlan,
): Promise<number | undefined> {
  if (!canRepeat(call, parts)) return undefined;
  const isFirst = !corrected.has(code);
  if (entry.remedy === "renew-credentials") {
    corrected.add(code);
    return isFirst && (await parts.renewCredentials(call)) ? 0 : undefined;
  }
  if (!retryable) return undefined;
  if (entry.remedy === "sign-anew") {
    // A new signature helps at once or not at all. Each retry has a fresh nonce. Clock skew and an expired UserSig are
    // corrected once per call.
    if (entry.category === "transient") return 0;
    corrected.add(code);
    return isFirst && (entry.category !== "clock" || call.hasLearnedTime) ? 0 : undefined;
  }
  if (entry.remedy === "wait") return (entry.wait ?? 0) * 1000;
  return Math.max(backOff(call, parts), parts.readRetryAfter(headers, parts.now) ?? 0);
}

const canRepeat = (call: Call, { maxAttempts }: RetryParts) => call.retry && call.attempts < maxAttempts;

/** Exponential back-off with full jitter, in milliseconds. */
function backOff({ attempts }: Call, { baseDelay, maxDelay, random }: RetryParts): number {
  return Math.round(random() * Math.min(maxDelay, baseDelay * 2 ** (attempts - 1)));
}

/** Sleeps until `ms` have passed or the call ends; leaves no timer behind. */
function wait(ms: number, { timer, call }: { timer: Timer; call: Call }): Promise<void> {
  return new Promise((resolve, reject) => {
    if (call.ended) return reject(call.ended);
    const stop = timer(() => {
      call.endWait();
      resolve();
    }, ms);
    const cancel = (reason: Error) => {
      stop();
      reject(reason);
    };
    call.beginWait("retry", cancel);
  });
}

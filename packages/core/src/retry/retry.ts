import type { Call } from "../call/call.ts";
import type { Reply, Stage } from "../call/stage.ts";
import type { Timer } from "../deadline.ts";
import { type LivespecError, TransportError } from "../errors/errors.ts";
import type { ErrorEntry } from "../errors/vendor-error.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { ResolvedRetryOptions } from "./retry-options.ts";
import { wait } from "./wait.ts";

/** The retry options after defaults, and what the stage works with. */
export interface RetryParts extends ResolvedRetryOptions {
  readonly timer: Timer;
  /** The vendor's time as far as it is known, in milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds by a clock that is never set. */
  readonly monotonicNow: () => number;
  /** Asks for other credentials than those that the vendor has refused. Answers whether there are any. */
  readonly renewCredentials: (call: Call) => Promise<boolean>;
  /** Told before each wait. */
  readonly onRetry?: ((call: Call, delay: number) => void) | undefined;
}

/** How an attempt failed. */
interface Failure {
  readonly error: LivespecError;
  /** What the spec says of the refusal; absent where no response arrived. */
  readonly entry?: ErrorEntry;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Makes the stage that repeats attempts. The vendor's code decides, not the HTTP status: the spec's catalogue says for each
 * whether it is worth it. Where the vendor may have acted, only calls that may act twice are repeated.
 *
 * Waits grow exponentially with full jitter. No wait is begun that would end after the deadline: what failed is then said
 * at once, which tells more than that time was up.
 */
export function createRetry(parts: RetryParts): Stage {
  return (next) => async (request, call) => {
    const heeded = new Set<string | number>();
    for (;;) {
      const end = await next(request, call).catch(toFailure);
      const failure = "outcome" in end ? readFailure(end) : end;
      if (!failure) return end as Reply;
      call.failure = failure.error;
      const delay = await planDelay(failure, { call, parts, heeded });
      if (delay === undefined || parts.monotonicNow() + delay >= call.endsAt) {
        if ("outcome" in end) return end;
        throw failure.error;
      }
      // Whoever was told of the failure may have ended the call.
      if (call.ended) throw call.ended;
      parts.onRetry?.(call, delay);
      if (call.ended) throw call.ended;
      if (delay > 0) await wait(delay, { timer: parts.timer, call });
    }
  };
}

/** Only what the network did is ours to repeat; everything else is passed on. */
function toFailure(error: unknown): Failure {
  if (error instanceof TransportError) return { error, headers: {} };
  throw error;
}

function readFailure(reply: Reply): Failure | undefined {
  const { outcome } = reply;
  if (!("refusal" in outcome)) return undefined;
  return { error: outcome.refusal, entry: outcome.entry, headers: reply.headers };
}

/** Milliseconds to wait before the next attempt; undefined where there should be none. */
async function planDelay(
  { error, entry, headers }: Failure,
  { call, parts, heeded }: { call: Call; parts: RetryParts; heeded: Set<string | number> },
): Promise<number | undefined> {
  if (!call.retry || call.attempts >= parts.maxAttempts) return undefined;
  if (entry?.remedy === "renew-credentials") {
    const isFirst = !heeded.has(error.code);
    heeded.add(error.code);
    return isFirst && (await parts.renewCredentials(call)) ? 0 : undefined;
  }
  if (!error.retryable) return undefined;
  if (entry?.remedy === "sign-anew") {
    // A new signature helps at once or not at all. A nonce is new every time; a clock and a UserSig are put right once.
    if (entry.category === "transient") return 0;
    const isFirst = !heeded.has(error.code);
    heeded.add(error.code);
    return isFirst && (entry.category !== "clock" || call.hasLearnedTime) ? 0 : undefined;
  }
  if (entry?.remedy === "wait") return (entry.wait ?? 0) * 1000;
  const longest = Math.min(parts.maxDelay, parts.baseDelay * 2 ** (call.attempts - 1));
  return Math.max(Math.round(parts.random() * longest), readRetryAfter(headers, parts.now) ?? 0);
}

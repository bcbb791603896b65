import type { Call } from "../call/call.ts";
import type { Timer } from "../call/time.ts";
import { QuotaError } from "../errors/call-errors.ts";
import type { Eventual } from "../fresh/fresh.ts";
import type { Admission, Postponement, QuotaRequest } from "./quota-store.ts";

/** Queue of the calls of one operation that wait for a place within the quota. */
export interface Queue {
  /** Waiting calls, in order of arrival. */
  readonly waiting: readonly unknown[];
  /**
   * Resolves when the call may go. Rejects if the call ends first, or if waiting is pointless.
   *
   * @param firstWait - Milliseconds after which the store wants to be asked again, if it was asked for this call.
   */
  readonly enter: (call: Call, firstWait?: number) => Promise<Admission>;
  /** Asks again, because there may be room earlier than the store said. */
  readonly wake: () => void;
}

/** Parts of {@link createQueue}. */
export interface QueueParts {
  /** Calls and window that are allowed at the moment. */
  readonly request: () => QuotaRequest;
  /** Asks the store; rejects where it fails or takes too long. */
  readonly ask: () => Eventual<Admission | Postponement>;
  /** Revokes an admission that is no longer needed. */
  readonly revoke: (answer: Admission | Postponement) => void;
  /** Calls that may wait at a time. */
  readonly maxWaiting: number;
  readonly timer: Timer;
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
}

interface Waiter {
  readonly go: (admission: Admission) => void;
  readonly fail: (error: unknown) => void;
}

/** Longest delay of a timer, in milliseconds; a longer one fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Makes a queue: calls wait in order of arrival, and only the first one asks the store, so nobody overtakes and a free place is
 * taken at once.
 */
export function createQueue({ request, ask, revoke, maxWaiting, timer, monotonicNow }: QueueParts): Queue {
  const waiting: Waiter[] = [];
  let stopTimer: (() => void) | undefined;
  /** The question that the first one waits for; a new object for each, so that a late answer is recognized. */
  let asking: object | undefined;

  const clearTimer = () => {
    stopTimer?.();
    stopTimer = undefined;
  };
  const askIn = (ms: number) => {
    clearTimer();
    stopTimer = timer(
      () => {
        stopTimer = undefined;
        void askForFirst();
      },
      Math.min(ms, LONGEST_TIMER),
    );
  };

  const askForFirst = async (): Promise<void> => {
    if (asking) return;
    const question = {};
    asking = question;
    clearTimer();
    try {
      while (waiting.length > 0) {
        const answer = await ask();
        // The first one has left, and the others have asked again.
        if (asking !== question) return revoke(answer);
        if ("wait" in answer) {
          askIn(answer.wait);
          break;
        }
        const first = waiting.shift();
        if (first) first.go(answer);
        else revoke(answer);
      }
    } catch (error) {
      if (asking !== question) return;
      // A failure of the store concerns all who wait for it.
      for (const waiter of waiting.splice(0)) waiter.fail(error);
    }
    asking = undefined;
  };

  const waitInQueue = (call: Call) =>
    new Promise<Admission>((resolve, reject) => {
      const settling =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          call.endWait();
          settle(value);
        };
      const waiter: Waiter = { go: settling(resolve), fail: settling(reject) };
      const cancel = (reason: Error) => {
        const place = waiting.indexOf(waiter);
        waiting.splice(place, 1);
        waiter.fail(reason);
        if (waiting.length === 0) clearTimer();
        if (place !== 0 || !asking) return;
        // The store was asked for this one, and may never answer: the others need not wait for that.
        asking = undefined;
        void askForFirst();
      };
      call.beginWait("quota", cancel);
      waiting.push(waiter);
    });

  return {
    waiting,
    async enter(call, firstWait) {
      const facts = { ...call.facts, cause: call.failure };
      const { calls, window } = request();
      const least = Math.ceil((firstWait ?? 0) + Math.floor(waiting.length / calls) * window);
      if (monotonicNow() + least >= call.endsAt)
        throw new QuotaError({ ...facts, code: "QuotaExhausted", wait: least });
      if (waiting.length >= maxWaiting)
        throw new QuotaError({ ...facts, code: "QueueFull", waiting: waiting.length });
      const admitted = waitInQueue(call);
      if (firstWait !== undefined && !asking && !stopTimer) askIn(firstWait);
      return admitted;
    },
    wake() {
      if (waiting.length > 0) void askForFirst();
    },
  };
}

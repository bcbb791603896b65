import type { Call } from "../call/call.ts";
import type { Timer } from "../call/time.ts";
import { markAsOurs } from "../errors/our-errors.ts";
import { type Eventual, isPromise } from "../fresh/fresh.ts";
import { createQueue } from "./queue.ts";
import type { Admission, Postponement, QuotaRequest } from "./quota-store.ts";

/** Limit of the calls of one operation. */
export interface Limit {
  /** Waits for a place within the quota. Rejects if the call ends first, or if waiting is pointless. */
  readonly enter: (call: Call) => Eventual<Admission>;
  /** Asks the store again for those who wait, because there may be room earlier than it said. */
  readonly wake: () => void;
}

/** Parts of {@link createLimit}. */
export interface LimitParts {
  /** Calls and window that are allowed at the moment. */
  readonly request: () => QuotaRequest;
  /** Asks the store. */
  readonly admit: (request: QuotaRequest) => Eventual<Admission | Postponement>;
  /** Calls that may wait at a time. */
  readonly maxWaiting: number;
  /** Milliseconds after which a store that has not answered is given up. */
  readonly patience: number;
  readonly timer: Timer;
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
}

/**
 * Makes the limit of one operation: a call that finds nobody waiting asks the store itself, every other one queues. A store
 * that does not answer delays nobody for longer than its patience, and what it admits after that is revoked.
 */
export function createLimit(parts: LimitParts): Limit {
  const { request, admit, maxWaiting, patience, timer, monotonicNow } = parts;
  const ask = () => readWithin(patience, admit(request()), timer);
  const queue = createQueue({ request, ask, revoke, maxWaiting, timer, monotonicNow });
  const enterAfter = (call: Call, answer: Admission | Postponement) =>
    "wait" in answer ? queue.enter(call, answer.wait) : answer;

  return {
    enter(call) {
      if (queue.waiting.length > 0) return queue.enter(call);
      const asked = ask();
      if (!isPromise(asked)) return enterAfter(call, asked);
      const answered = call.until(asked, "quota", () => void asked.then(revoke, () => {}));
      return answered.then((answer) => enterAfter(call, answer));
    },
    wake: queue.wake,
  };
}

/** Waits for the answer of a store; rejects if it fails or takes too long. A late admission is revoked. */
function readWithin(
  patience: number,
  given: Eventual<Admission | Postponement>,
  timer: Timer,
): Eventual<Admission | Postponement> {
  if (!isPromise(given)) return readDecision(given);
  return new Promise((resolve, reject) => {
    let isLate = false;
    const stop = timer(() => {
      isLate = true;
      reject(markAsOurs(new Error(`it did not answer within ${patience} ms`)));
    }, patience);
    // A library's `then` need not return another promise.
    Promise.resolve(given)
      .then((answer) => {
        stop();
        if (isLate) revoke(answer);
        else resolve(readDecision(answer));
      })
      .then(undefined, (error: unknown) => {
        stop();
        reject(error);
      });
  });
}

/** Checks the answer of a store, which may be the caller's own: an admission, or a wait that a timer can count. */
function readDecision(answer: Admission | Postponement): Admission | Postponement {
  const { wait, revoke: takeBack } = (answer ?? {}) as { wait?: unknown; revoke?: unknown };
  if (typeof wait === "number" && wait >= 0) return { wait: Math.max(1, wait) };
  if (wait === undefined && typeof takeBack === "function") return answer;
  throw markAsOurs(new TypeError("it must answer with { revoke } or with { wait }, milliseconds from 0"));
}

/**
 * Revokes an admission, if it is one. If the store fails to, it counts one call too many, and no call ends.
 *
 * @param onRevoked - Called after it has been revoked.
 */
export function revoke(answer: Admission | Postponement, onRevoked?: () => void): void {
  const revoking = async () => {
    if ("wait" in answer) return;
    const given = answer.revoke();
    if (isPromise(given)) await given;
    onRevoked?.();
  };
  revoking().catch(() => {});
}

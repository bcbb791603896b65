import type { Call } from "../call/call.ts";
import { type Eventual, isPromise } from "../call/eventual.ts";
import type { Timer } from "../deadline.ts";
import { QuotaError } from "../errors/errors.ts";
import { markAsOurs } from "../errors/our-errors.ts";
import type { Admission, Postponement, QuotaRequest } from "./quota-store.ts";
import { readAnswer, revoke } from "./store-answer.ts";

/** Where the calls of one operation line up. */
export interface Lane {
  /** Ends when the call may go. Rejects where it is over before, or where it makes no sense to wait. */
  readonly enter: (call: Call) => Eventual<Admission>;
  /** There may be room earlier than was thought. */
  readonly wake: () => void;
}

/** What a lane works with. */
export interface LaneParts {
  /** What may go at this moment. */
  readonly request: () => QuotaRequest;
  readonly admit: (request: QuotaRequest) => Eventual<Admission | Postponement>;
  /** Calls that may wait at a time. */
  readonly maxWaiting: number;
  /** Milliseconds after which a store that has not answered is given up. */
  readonly patience: number;
  readonly timer: Timer;
  /** Milliseconds by a clock that is never set. */
  readonly monotonicNow: () => number;
}

interface Waiter {
  readonly go: (admission: Admission) => void;
  readonly fail: (error: unknown) => void;
}

/** Longest time that a timer can be set to, in milliseconds; what is longer fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Makes a lane: calls wait in the order in which they came, and only the first one asks the store, so nobody overtakes and a
 * place that becomes free is taken at once. A store that does not answer holds up nobody for longer than its patience, and what
 * it admits after that is given back.
 */
export function createLane(parts: LaneParts): Lane {
  const { request, admit, maxWaiting, patience, timer, monotonicNow } = parts;
  const queue: Waiter[] = [];
  let stopTimer: (() => void) | undefined;
  /** The question that the first one waits for; another object for each, so that a late answer is known for one. */
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

  /** Asks the store; rejects where it fails or takes too long. What it admits too late is given back. */
  const ask = (): Eventual<Admission | Postponement> => {
    const given = admit(request());
    if (!isPromise(given)) return readAnswer(given);
    return new Promise((resolve, reject) => {
      let isLate = false;
      const stop = timer(() => {
        isLate = true;
        reject(markAsOurs(new Error(`it did not answer within ${patience} ms`)));
      }, patience);
      // A library's promise need not answer `then` with another one.
      Promise.resolve(given)
        .then((answer) => {
          stop();
          if (isLate) revoke(answer);
          else resolve(readAnswer(answer));
        })
        .then(undefined, (error: unknown) => {
          stop();
          reject(error);
        });
    });
  };

  const askForFirst = async (): Promise<void> => {
    if (asking) return;
    const question = {};
    asking = question;
    clearTimer();
    try {
      while (queue.length > 0) {
        const answer = await ask();
        // The one for whom it was asked has gone, and the others have asked again.
        if (asking !== question) return revoke(answer);
        if ("wait" in answer) {
          askIn(answer.wait);
          break;
        }
        const first = queue.shift();
        if (first) first.go(answer);
        else revoke(answer);
      }
    } catch (error) {
      if (asking !== question) return;
      // A store that fails fails for all who wait for it.
      for (const waiter of queue.splice(0)) waiter.fail(error);
    }
    asking = undefined;
  };

  const lineUp = (call: Call, firstWait = 0): Promise<Admission> => {
    const facts = { ...call.facts, cause: call.failure };
    const { calls, window } = request();
    const least = Math.ceil(firstWait + Math.floor(queue.length / calls) * window);
    if (monotonicNow() + least >= call.endsAt)
      throw new QuotaError({ ...facts, code: "QuotaExhausted", wait: least });
    if (queue.length >= maxWaiting)
      throw new QuotaError({ ...facts, code: "QueueFull", waiting: queue.length });
    return new Promise((resolve, reject) => {
      const settling =
        <Value>(settle: (value: Value) => void) =>
        (value: Value) => {
          call.cancel = undefined;
          settle(value);
        };
      const waiter: Waiter = { go: settling(resolve), fail: settling(reject) };
      call.waiting = "quota";
      const cancel = (reason: Error) => {
        const place = queue.indexOf(waiter);
        queue.splice(place, 1);
        waiter.fail(reason);
        if (queue.length === 0) clearTimer();
        if (place !== 0 || !asking) return;
        // The store was asked for this one, and may never answer: nobody behind it has to wait for that.
        asking = undefined;
        void askForFirst();
      };
      call.cancel = cancel;
      queue.push(waiter);
    });
  };

  /** Goes on with what the store says to a call that found nobody before it. */
  const take = (call: Call, answer: Admission | Postponement): Eventual<Admission> => {
    if (!("wait" in answer)) return answer;
    const place = lineUp(call, answer.wait);
    if (!asking && !stopTimer) askIn(answer.wait);
    return place;
  };

  return {
    enter(call) {
      if (queue.length > 0) return lineUp(call);
      const asked = ask();
      if (!isPromise(asked)) return take(call, asked);
      const answered = call.until(asked, "quota", () => void asked.then(revoke, () => {}));
      return answered.then((answer) => take(call, answer));
    },
    wake() {
      if (queue.length > 0) void askForFirst();
    },
  };
}

import { QuotaError } from "../errors/errors.ts";
import { toCallFacts } from "../pipeline/call-facts.ts";
import type { Timer } from "../pipeline/deadline.ts";
import type { Call } from "../pipeline/pipeline.ts";
import type { Admission, Postponement, QuotaRequest } from "./quota-store.ts";

/** Where the calls of one operation line up. */
export interface Lane {
  /** Ends when the call may go. Rejects where it is over before, or where it makes no sense to wait. */
  readonly enter: (call: Call) => Promise<Admission>;
  /** There may be room earlier than was thought. */
  readonly wake: () => void;
}

/** What a lane works with. */
export interface LaneParts {
  /** What may go at this moment. */
  readonly request: () => QuotaRequest;
  readonly admit: (request: QuotaRequest) => Admission | Postponement | Promise<Admission | Postponement>;
  /** Calls that may wait at a time. */
  readonly maxWaiting: number;
  readonly timer: Timer;
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
}

interface Waiter {
  readonly go: (admission: Admission) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Makes a lane: calls wait in the order in which they came, and only the first one asks the store, so nobody overtakes and a
 * place that becomes free is taken at once.
 */
export function createLane({ request, admit, maxWaiting, timer, now }: LaneParts): Lane {
  const queue: Waiter[] = [];
  let stopTimer: (() => void) | undefined;
  let isAsking = false;

  const clearTimer = () => {
    stopTimer?.();
    stopTimer = undefined;
  };
  const askForFirst = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    clearTimer();
    try {
      while (queue.length > 0) {
        const answer = await admit(request());
        if ("wait" in answer) {
          stopTimer = timer(() => void askForFirst(), answer.wait);
          return;
        }
        const first = queue.shift();
        if (first) first.go(answer);
        else await answer.revoke();
      }
    } catch (error) {
      // A store that fails fails for all who wait for it.
      for (const waiter of queue.splice(0)) waiter.fail(error);
    } finally {
      isAsking = false;
    }
  };

  const lineUp = (call: Call, firstWait = 0): Promise<Admission> => {
    const facts = { ...toCallFacts(call), cause: call.failure };
    const { calls, window } = request();
    const least = Math.ceil(firstWait + Math.floor(queue.length / calls) * window);
    if (now() + least >= call.endsAt) throw new QuotaError({ ...facts, code: "QuotaExhausted", wait: least });
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
      call.cancel = (reason) => {
        queue.splice(queue.indexOf(waiter), 1);
        if (queue.length === 0) clearTimer();
        waiter.fail(reason);
      };
      queue.push(waiter);
    });
  };

  return {
    async enter(call) {
      if (queue.length === 0) {
        const answer = await admit(request());
        // A store may take its time, and the call may end meanwhile: then nobody is left to go, or to wait.
        if (call.ended) {
          if (!("wait" in answer)) await answer.revoke();
          throw call.ended;
        }
        if (!("wait" in answer)) return answer;
        const place = lineUp(call, answer.wait);
        stopTimer ??= timer(() => void askForFirst(), answer.wait);
        return place;
      }
      return lineUp(call);
    },
    wake() {
      if (queue.length > 0) void askForFirst();
    },
  };
}

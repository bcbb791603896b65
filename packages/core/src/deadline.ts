import type { Call } from "./call/call.ts";
import type { Reply, Stage } from "./call/stage.ts";
import type { Timer } from "./call/time.ts";
import { AbortError, DeadlineError } from "./errors/call-errors.ts";

/** Options of {@link createDeadline}. */
export interface DeadlineOptions {
  /** Time a whole call may take, waits and retries included, in milliseconds. A call may bring its own. */
  readonly deadline: number;
  readonly timer: Timer;
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
  readonly openCalls: OpenCalls;
}

/** Makes the stage that ends a call when its time is up, its caller gives up or its client is closed, whatever runs below. */
export function createDeadline({ deadline, timer, monotonicNow, openCalls }: DeadlineOptions): Stage {
  return (next) => (request, call) =>
    new Promise<Reply>((resolve, reject) => {
      const limit = call.deadline ?? deadline;
      const { signal } = call;
      const end = (error: Error) => {
        settle();
        call.end(error);
        reject(error);
      };
      const toFacts = () => ({ ...call.facts, waitingFor: call.waitingFor });
      const onAbort = () => end(new AbortError({ ...toFacts(), cause: signal?.reason }));
      const onClose = () => end(new AbortError({ ...toFacts(), code: "ClientClosed" }));
      call.begin(monotonicNow() + limit, onClose);
      const stopTimer = timer(
        () => end(new DeadlineError({ ...toFacts(), deadline: limit, cause: call.failure })),
        limit,
      );
      const settle = () => {
        stopTimer();
        openCalls.leave(call);
        signal?.removeEventListener("abort", onAbort);
      };

      if (!openCalls.enter(call)) return onClose();
      if (signal?.aborted) return onAbort();
      signal?.addEventListener("abort", onAbort);
      next(request, call).then(
        (reply) => {
          settle();
          resolve(reply);
        },
        (error: unknown) => {
          settle();
          reject(error);
        },
      );
    });
}

/** The calls of one client that are under way. */
export interface OpenCalls {
  /** Adds a call. Returns `false` where the client is closed and no call may begin. */
  readonly enter: (call: Call) => boolean;
  /** Removes a call that has ended. */
  readonly leave: (call: Call) => void;
  /** Ends every call that is under way, and lets none begin any more. */
  readonly close: () => void;
}

/**
 * Makes the list of a client's calls, which is empty. An array and not a `Set`: one that calls enter and leave all the time is
 * made anew so often, each table pointing to the next, that collecting what they held took a third of a call.
 */
export function createOpenCalls(): OpenCalls {
  const open: Call[] = [];
  let isClosed = false;
  return {
    enter(call) {
      if (isClosed) return false;
      call.moveTo(open.length);
      open.push(call);
      return true;
    },
    leave(call) {
      const { place } = call;
      if (place < 0) return;
      call.moveTo(-1);
      const last = open.pop() as Call;
      if (last === call) return;
      // The last one moves to the place that has become free.
      open[place] = last;
      last.moveTo(place);
    },
    close() {
      isClosed = true;
      for (const call of [...open]) call.close();
    },
  };
}

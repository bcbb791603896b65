import type { Call } from "./call/call.ts";
import type { Reply, Stage } from "./call/stage.ts";
import type { Timer } from "./call/time.ts";
import { AbortError, DeadlineError } from "./errors/call-errors.ts";

/** Options of {@link createDeadline}. */
export interface DeadlineParts {
  /** Time a whole call may take, waits and retries included, in milliseconds. A call may override it. */
  readonly deadline: number;
  readonly timer: Timer;
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
  readonly openCalls: OpenCalls;
}

/**
 * Makes the stage that ends a call at its deadline, on the caller's abort or when its client is closed, whatever runs below.
 */
export function createDeadline({ deadline, timer, monotonicNow, openCalls }: DeadlineParts): Stage {
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
      call.start(monotonicNow() + limit, onClose);
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

/** The open calls of one client. */
export interface OpenCalls {
  /** Adds a call. Returns `false` if the client is closed and no call may begin. */
  readonly enter: (call: Call) => boolean;
  /** Removes a call that has ended. */
  readonly leave: (call: Call) => void;
  /** Ends every open call, and prevents new ones. */
  readonly close: () => void;
}

/**
 * Makes the empty list of a client's calls. An array and not a `Set`: a set that calls enter and leave all the time is rebuilt
 * so often, each table pointing to the next, that collecting what they held took a third of a call.
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
      // The last one moves to the free place.
      open[place] = last;
      last.moveTo(place);
    },
    close() {
      isClosed = true;
      for (const call of [...open]) call.close();
    },
  };
}

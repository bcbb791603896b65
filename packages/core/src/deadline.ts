import type { OpenCalls } from "./call/open-calls.ts";
import type { Reply, Stage } from "./call/stage.ts";
import { AbortError, DeadlineError } from "./errors/errors.ts";

/** Runs a function after some milliseconds unless the returned function is called first. */
export type Timer = (run: () => void, ms: number) => () => void;

/** The runtime's own timer. */
export const systemTimer: Timer = (run, ms) => {
  const id = setTimeout(run, ms);
  return () => clearTimeout(id);
};

/** Options of {@link createDeadline}. */
export interface DeadlineOptions {
  /** Time a whole call may take, waits and retries included, in milliseconds. A call may bring its own. */
  readonly deadline: number;
  readonly timer: Timer;
  /** Milliseconds by a clock that is never set. */
  readonly monotonicNow: () => number;
  /** The client's calls that are under way. */
  readonly openCalls: OpenCalls;
}

/** Makes the stage that ends a call when its time is up, its caller gives up or its client is closed, whatever runs below. */
export function createDeadline({ deadline, timer, monotonicNow, openCalls }: DeadlineOptions): Stage {
  return (next) => (request, call) =>
    new Promise<Reply>((resolve, reject) => {
      const limit = call.deadline ?? deadline;
      const { signal } = call;
      call.endsAt = monotonicNow() + limit;
      const end = (error: Error) => {
        settle();
        call.end(error);
        reject(error);
      };
      const toFacts = () => ({ ...call.facts, waitingFor: call.waitingFor });
      const onAbort = () => end(new AbortError({ ...toFacts(), cause: signal?.reason }));
      const onClose = () => end(new AbortError({ ...toFacts(), code: "ClientClosed" }));
      // Not written where it is made: a function that stands right of a property is put among the old objects, and all that it
      // refers to is then collected late, which took a third of a call.
      call.onClose = onClose;
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

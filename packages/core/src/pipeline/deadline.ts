import { AbortError, DeadlineError } from "../errors/errors.ts";
import { toCallFacts } from "./call-facts.ts";
import type { Reply, Stage } from "./pipeline.ts";

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
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
}

/** Makes the stage that ends a call when its time is up or its caller gives up, whatever runs below. */
export function createDeadline({ deadline, timer, now }: DeadlineOptions): Stage {
  return (next) => (request, call) =>
    new Promise<Reply>((resolve, reject) => {
      const limit = call.deadline ?? deadline;
      const { signal } = call;
      call.endsAt = now() + limit;
      const end = (error: Error) => {
        settle();
        call.ended = error;
        call.cancel?.(error);
        reject(error);
      };
      const onAbort = () => end(new AbortError({ ...toCallFacts(call), cause: signal?.reason }));
      const stopTimer = timer(
        () => end(new DeadlineError({ ...toCallFacts(call), deadline: limit, cause: call.failure })),
        limit,
      );
      const settle = () => {
        stopTimer();
        signal?.removeEventListener("abort", onAbort);
      };

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

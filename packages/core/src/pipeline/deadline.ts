import { AbortError, DeadlineError } from "../errors/errors.ts";
import type { Call, Reply, Stage } from "./pipeline.ts";

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
}

/**
 * Makes the outermost stage: ends a call when its time is up or its caller gives up, whatever runs below.
 * Everything below sees one signal, whose reason is the error to throw.
 */
export function createDeadline({ deadline, timer }: DeadlineOptions): Stage {
  return (next) => (request, call) =>
    new Promise<Reply>((resolve, reject) => {
      const limit = call.deadline ?? deadline;
      const controller = new AbortController();
      const inner: Call = { ...call, signal: controller.signal };
      const facts = () => ({ operation: call.operation.id, attempts: inner.attempts });

      const end = (error: Error) => {
        settle();
        controller.abort(error);
        reject(error);
      };
      const onAbort = () => end(new AbortError({ ...facts(), cause: call.signal?.reason }));
      const stopTimer = timer(() => end(new DeadlineError({ ...facts(), deadline: limit })), limit);
      const settle = () => {
        stopTimer();
        call.signal?.removeEventListener("abort", onAbort);
      };

      if (call.signal?.aborted) return onAbort();
      call.signal?.addEventListener("abort", onAbort);
      next(request, inner).then(
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

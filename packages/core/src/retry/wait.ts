import type { Call } from "../call/call.ts";
import type { Timer } from "../deadline.ts";

/** Waits some milliseconds of a call, until its next attempt. Rejects as soon as the call is over, and leaves no timer behind. */
export function wait(ms: number, { timer, call }: { timer: Timer; call: Call }): Promise<void> {
  return new Promise((resolve, reject) => {
    if (call.ended) return reject(call.ended);
    const stop = timer(() => {
      call.cancel = undefined;
      resolve();
    }, ms);
    call.waiting = "retry";
    const cancel = (reason: Error) => {
      stop();
      reject(reason);
    };
    call.cancel = cancel;
  });
}

import type { Timer } from "./deadline.ts";

/** Waits some milliseconds. Rejects with the signal's reason as soon as that fires, and leaves no timer behind. */
export function wait(
  ms: number,
  { timer, signal }: { timer: Timer; signal: AbortSignal | undefined },
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      stop();
      reject(signal?.reason);
    };
    const stop = timer(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

import type { createVirtualTime } from "./virtual-time.ts";

/** As much of what a client gives a `fetch` as is looked at here. */
interface Init {
  readonly headers: Record<string, string>;
  readonly signal?: AbortSignal;
}

/** Makes a `fetch` over a network that takes 5 to 50 milliseconds, and loses one request in two hundred. */
export function createVirtualFetch(
  { time, random }: { readonly time: ReturnType<typeof createVirtualTime>; readonly random: () => number },
  answer: (url: string, headers: Record<string, string>) => Response,
): (url: string, init: Init) => Promise<Response> {
  return (url, { headers, signal }) =>
    new Promise((resolve, reject) => {
      if (random() < 0.005) {
        reject(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
        return;
      }
      const stop = time.timer(() => resolve(answer(url, headers)), 5 + 45 * random());
      signal?.addEventListener("abort", () => {
        stop();
        reject(signal.reason);
      });
    });
}

import type { Fetch } from "@livespec/core";
import type { VirtualWorld } from "./world.ts";

/** Makes a `fetch` over a network that takes 5 to 50 milliseconds, and loses one request in two hundred. */
export function createVirtualFetch(
  { time, random }: Pick<VirtualWorld, "time" | "random">,
  answer: (url: string, headers: Record<string, string>) => Response,
): Fetch {
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

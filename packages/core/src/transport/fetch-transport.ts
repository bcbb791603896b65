import type { Transport } from "../pipeline/pipeline.ts";

/** The part of `fetch` that is used: a URL and plain options in, a `Response` out. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string;
    signal?: AbortSignal;
    redirect: "manual";
  },
) => Promise<Response>;

/** Makes a transport out of a `fetch`. */
export function createFetchTransport(fetch: Fetch): Transport {
  return async (wire, signal) => {
    const query = wire.query === "" ? "" : `?${wire.query}`;
    const response = await fetch(`${wire.origin}${wire.path}${query}`, {
      method: wire.method,
      headers: { ...wire.headers },
      ...(wire.body === undefined ? {} : { body: wire.body }),
      ...(signal ? { signal } : {}),
      // A signature holds for one host: following a redirect would show it to another.
      redirect: "manual",
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
  };
}

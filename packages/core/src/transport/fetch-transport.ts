import type { Transport } from "../pipeline/pipeline.ts";
import { type BodyText, decodeBody, joinBytes, tooLong } from "./body-text.ts";

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
export function createFetchTransport(
  fetch: Fetch,
  { maxResponseBytes }: { maxResponseBytes: number },
): Transport {
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
    const { status } = response;
    const body = await readBody(response, maxResponseBytes).catch((error: Error) => {
      throw Object.assign(error, { status });
    });
    return {
      status,
      // Listing them takes as long as a signature, and most calls look at none.
      get headers() {
        return Object.fromEntries(response.headers);
      },
      ...body,
    };
  };
}

/** Reads a body part by part, because its length is only known once it is there. */
async function readBody({ body }: Response, limit: number): Promise<BodyText> {
  if (!body) return { text: "" };
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return decodeBody(joinBytes(parts));
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return tooLong(limit);
    }
    parts.push(value);
  }
}

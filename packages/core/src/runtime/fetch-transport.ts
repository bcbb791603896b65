import type { Progress } from "../call/call.ts";
import type { Transport } from "../call/stage.ts";
import type { BodyText } from "./body.ts";
import { listCodings, unknownCoding } from "./content-coding.ts";
import { listHeaders, readBody, throwAway } from "./read-fetch-response.ts";

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

/**
 * Makes a transport from a `fetch` function. It does not report its phase, and may continue after its signal has fired: what it
 * still returns is then thrown away.
 */
export function createFetchTransport(
  fetch: Fetch,
  { maxResponseBytes }: { maxResponseBytes: number },
): Transport {
  return {
    async send(wire, progress) {
      const query = wire.query === "" ? "" : `?${wire.query}`;
      const { signal } = progress;
      const response = await fetch(`${wire.origin}${wire.path}${query}`, {
        method: wire.method,
        headers: { ...wire.headers },
        ...(wire.body === undefined ? {} : { body: wire.body }),
        signal,
        // A signature is for one host: following a redirect would show it to another.
        redirect: "manual",
      });
      if (signal.aborted) {
        throwAway(response);
        throw signal.reason;
      }
      // Whatever the status, it came from there.
      progress.phase = "exchange";
      const { status } = response ?? {};
      if (!Number.isInteger(status)) throw refuse(progress, "a status");
      progress.status = status;
      const coding = response.headers?.get?.("content-encoding");
      const unknown = typeof coding === "string" ? listCodings(coding).find(isUnknown) : undefined;
      if (unknown !== undefined) throwAway(response);
      let body: BodyText | undefined;
      try {
        body =
          unknown === undefined
            ? await readBody(response, { limit: maxResponseBytes, progress })
            : unknownCoding(unknown);
      } catch (error) {
        body = toBadCoding(error);
      }
      if (!body) throw refuse(progress, "a body to read as a stream, by arrayBuffer() or by text()");
      return {
        status,
        // Listing them takes as long as a signature, and most calls read none.
        get headers() {
          return listHeaders(response);
        },
        ...body,
      };
    },
    close() {},
  };
}

/** Codings that fetch decodes itself, leaving no trace in the body. */
const isUnknown = (coding: string) => !["gzip", "deflate", "br", "zstd"].includes(coding);

/** A body that `fetch` could not decode is an unreadable answer, not a broken connection. */
function toBadCoding(error: unknown): BodyText {
  const { code } = Object(Object(error).cause) as { code?: unknown };
  if (/^(Z_|ZSTD_|ERR_BROTLI|ERR__ERROR)/.test(String(code))) {
    return { text: "", fault: "a body that is not what its content-encoding says" };
  }
  throw error;
}

/** A `fetch` that returns something else will do so the next time too. */
function refuse(progress: Progress, need: string): Error {
  progress.isHopeless = true;
  return new Error(`the fetch that was used must give a Response with ${need}`);
}

import type { Transport } from "../pipeline/pipeline.ts";
import { createFetchTransport } from "./fetch-transport.ts";
import type { TransportOptions } from "./transport-options.ts";

/** Makes the transport of every runtime that is not Node: its own `fetch`. */
export function createTransport({ maxResponseBytes }: TransportOptions): Transport {
  // Looked up on each call, as a page or a test may put its own in place later.
  return createFetchTransport((input, init) => globalThis.fetch(input, init), { maxResponseBytes });
}

import type { Transport } from "../../call/stage.ts";
import { assertOption } from "../../options/assert-option.ts";
import { createFetchTransport } from "../fetch-transport.ts";
import type { TransportOptions } from "../transport-options.ts";

/** Makes the transport of every runtime that is not Node: its own `fetch`. */
export function createTransport({ caller, agent, maxResponseBytes }: TransportOptions): Transport {
  assertOption(agent === undefined, caller, "agent", "is for Node alone; elsewhere requests go by fetch");
  // Looked up on each call, as a page or a test may put its own in place later.
  return createFetchTransport((input, init) => globalThis.fetch(input, init), { maxResponseBytes });
}

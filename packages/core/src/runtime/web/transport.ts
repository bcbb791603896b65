import type { Transport } from "../../call/stage.ts";
import { assertOption } from "../../options/assert-option.ts";
import { createFetchTransport } from "../fetch-transport.ts";
import type { TransportOptions } from "../transport-options.ts";

/** Makes the transport of every runtime except Node: its own `fetch`. */
export function createTransport({ caller, agent, maxResponseBytes }: TransportOptions): Transport {
  assertOption(agent === undefined, caller, "agent", "is for Node alone; elsewhere requests go by fetch");
  // Looked up on each call, because a page or a test may replace it later.
  return createFetchTransport((input, init) => globalThis.fetch(input, init), { maxResponseBytes });
}

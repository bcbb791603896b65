import type { Call } from "../gateway.ts";
import type { Fault } from "../scenario/fault.ts";
import type { Reply } from "./reply.ts";
import type { WireRequest } from "./wire-request.ts";

/** An answer, the call that it answers when the request got that far, and the fault that it meets on its way. */
export interface Handled {
  readonly reply: Reply;
  /** Name of what the request asks for; absent when it names nothing, or nobody looked. */
  readonly operation?: string;
  readonly call?: Call;
  readonly fault?: Fault;
}

/** A whole vendor as one function. */
export type Handler = (request: WireRequest) => Promise<Handled>;

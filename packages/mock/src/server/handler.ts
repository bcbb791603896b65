import type { Call } from "../gateway.ts";
import type { Reply } from "./reply.ts";
import type { WireRequest } from "./wire-request.ts";

/** An answer, and the call that it answers when the request got that far. */
export interface Handled {
  readonly reply: Reply;
  readonly call?: Call;
}

/** A whole vendor as one function. What misbehaves on request (throttles, stalls, lies) wraps one and is one. */
export type Handler = (request: WireRequest) => Promise<Handled>;

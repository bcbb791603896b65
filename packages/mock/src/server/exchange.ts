import type { Fault } from "../scenario/fault.ts";
import type { VendorName } from "../vendors.ts";
import type { Handled } from "./handler.ts";
import type { WireRequest } from "./wire-request.ts";

/** One request and its answer, as they were on the wire, what the vendor understood, and what went wrong on purpose. */
export interface Exchange {
  readonly vendor: VendorName;
  readonly request: {
    /** In upper case. */
    readonly method: string;
    /** Path and query, byte for byte. */
    readonly target: string;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** As a string; empty when it was longer than 1 MiB. */
    readonly body: string;
  };
  /** The call that was understood; absent when the gateway refused the request before it came to that, or never saw it. */
  readonly call?: {
    /** `operationId` of the spec. */
    readonly operationId?: string;
    /** What the operation was asked, decoded: strings where they travelled as a form or query, JSON values otherwise. */
    readonly parameters: Readonly<Record<string, unknown>>;
  };
  /** The step of the scenario that this attempt took; absent when that was `ok` or none. */
  readonly fault?: Fault;
  /** The answer, before a fault that is about its bytes or its connection got at it; empty, with status 0, when there was none. */
  readonly response: {
    readonly status: number;
    /** Names in lower case; `date`, `content-length` and what CORS needs are added on the way out. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

export const toExchange = (
  vendor: VendorName,
  { request, handled }: { request: WireRequest; handled: Handled },
): Exchange => {
  const { method, target, headers, body } = request;
  const { call, reply, fault } = handled;
  return {
    vendor,
    request: { method, target, headers, body: new TextDecoder().decode(body) },
    ...(call && {
      call: {
        ...(call.operation.id !== undefined && { operationId: call.operation.id }),
        parameters: call.parameters,
      },
    }),
    ...(fault && { fault }),
    response: reply,
  };
};

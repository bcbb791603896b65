import type { Fault } from "../scenario/fault.ts";
import type { VendorName } from "../vendors.ts";
import type { Handled } from "./handler.ts";
import { type ReadCode, toVerdict } from "./verdict.ts";
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
  /**
   * `operationId` of the operation that the request asks for, or the path that it would have where there is no such operation;
   * absent when it names none, or was refused before anybody looked.
   */
  readonly operation?: string;
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
    /** Names in lower case; `date`, `content-length`, `x-livespec-mock` and what CORS needs are added on the way out. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /**
   * What came of it: `accepted`; the code with which the vendor refused, as a string; `lost` when the vendor never saw it; or, for
   * what is not the vendor's, the title of a problem or the words of an HTTP status.
   */
  readonly verdict: string;
  /** Milliseconds from its arrival until the answer was ready; a fault may take its time after that. */
  readonly duration: number;
}

interface Told {
  readonly request: WireRequest;
  readonly handled: Handled & Pick<Exchange, "duration">;
  readonly readCode: ReadCode;
}

export const toExchange = (vendor: VendorName, { request, handled, readCode }: Told): Exchange => {
  const { method, target, headers, body } = request;
  const { operation, call, reply, fault, duration } = handled;
  return {
    vendor,
    request: { method, target, headers, body: new TextDecoder().decode(body) },
    ...(operation !== undefined && { operation }),
    ...(call && {
      call: {
        ...(call.operation.id !== undefined && { operationId: call.operation.id }),
        parameters: call.parameters,
      },
    }),
    ...(fault && { fault }),
    response: reply,
    verdict: toVerdict(reply, readCode),
    duration,
  };
};

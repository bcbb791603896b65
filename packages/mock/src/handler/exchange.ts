import type { ReadRefusalCode } from "../gateway/vendor.ts";
import type { Fault } from "../scenario/fault.ts";
import type { VendorName } from "../vendors.ts";
import type { ReceivedRequest } from "../wire/received-request.ts";
import type { HandledRequest } from "./create-handler.ts";
import { toVerdict } from "./verdict.ts";

/** One request and its answer as they were on the wire, with the decoded call and the fault that it met. */
export interface Exchange {
  readonly vendor: VendorName;
  readonly request: {
    /** In upper case. */
    readonly method: string;
    /** Path and query, byte for byte. */
    readonly target: string;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    /** As a string; empty if it was longer than 1 MiB. */
    readonly body: string;
  };
  /**
   * `operationId` of the requested operation, or the path that it would have if there is no such operation; absent if the request
   * names none, or was refused before that.
   */
  readonly operation?: string;
  /** Decoded call; absent if the gateway refused the request, or never saw it. */
  readonly call?: {
    /** `operationId` of the spec. */
    readonly operationId?: string;
    /** Decoded parameters of the operation: strings if they were sent as a form or query, JSON values otherwise. */
    readonly parameters: Readonly<Record<string, unknown>>;
  };
  /** Step of the scenario that this attempt took; absent for `ok` or none. */
  readonly fault?: Fault;
  /** The answer, before a fault of its bytes or connection is applied; empty, with status 0, if there was none. */
  readonly response: {
    readonly status: number;
    /** Names in lower case, without `date`, `content-length`, `x-livespec-mock` and headers for CORS, which are added later. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /**
   * Outcome: `accepted`; the vendor's error code, as a string; `lost` if the vendor never saw the request; or, for an answer that
   * is not the vendor's, the title of a problem or the reason phrase of the status.
   */
  readonly verdict: string;
  /** Milliseconds from the arrival of the request until the answer was ready; delivery with a fault may take longer. */
  readonly duration: number;
}

interface ExchangeParts {
  readonly request: ReceivedRequest;
  readonly handled: HandledRequest & Pick<Exchange, "duration">;
  readonly readRefusalCode: ReadRefusalCode;
}

/** Builds the exchange that is passed to `onExchange`. */
export function toExchange(
  vendor: VendorName,
  { request, handled, readRefusalCode }: ExchangeParts,
): Exchange {
  const { method, target, headers, body } = request;
  const { operation, admitted, answer, fault, duration } = handled;
  return {
    vendor,
    request: { method, target, headers, body: new TextDecoder().decode(body) },
    ...(operation !== undefined && { operation }),
    ...(admitted && {
      call: {
        ...(admitted.operation.id !== undefined && { operationId: admitted.operation.id }),
        parameters: admitted.parameters,
      },
    }),
    ...(fault && { fault }),
    response: answer,
    verdict: toVerdict(answer, readRefusalCode),
    duration,
  };
}

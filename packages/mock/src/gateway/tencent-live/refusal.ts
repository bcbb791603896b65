import { jsonAnswer, type VendorAnswer } from "../../wire/answer.ts";
import { describeViolations } from "../describe-violations.ts";
import type { Refused, SchemaViolation } from "../gateway.ts";

/** A refusal in the vendor's terms. */
export interface TencentRefusal {
  readonly code: number;
  readonly info: string;
  /** Default: a new one. */
  readonly requestId?: string | undefined;
}

/** Refuses a request. */
export function refuse(code: number, info: string): Refused<TencentRefusal> {
  return { refusal: { code, info } };
}

/** Refuses for violations: the query is the gateway's business, all other parameters are the operation's. */
export function toRefusal(violations: readonly SchemaViolation[]): TencentRefusal {
  return {
    code: violations.every((violation) => violation.in === "query") ? 60025 : 100002,
    info: describeViolations(violations),
  };
}

/** Writes answers in the vendor's envelope, the same for success and refusal and always with status 200. */
export interface Envelopes {
  readonly refuse: (refusal: TencentRefusal) => VendorAnswer;
  /** `response` is the operation's payload; many operations have none. */
  readonly succeed: (response?: Readonly<Record<string, unknown>>) => VendorAnswer;
}

/** Creates envelopes that number their request ids. */
export function createEnvelopes({ uuid }: { uuid: () => string }): Envelopes {
  let sequence = 0;
  const createRequestId = (): string => {
    sequence += 1;
    return `Id-${uuid().replaceAll("-", "")}-O-Seq-${sequence}`;
  };
  return {
    refuse: ({ code, info, requestId = createRequestId() }) =>
      jsonAnswer(200, { ErrorCode: code, ErrorInfo: info, ActionStatus: "FAIL", RequestId: requestId }),
    succeed: (response) =>
      jsonAnswer(200, {
        ErrorCode: 0,
        ErrorInfo: "",
        ActionStatus: "OK",
        RequestId: createRequestId(),
        ...(response && { Response: response }),
      }),
  };
}

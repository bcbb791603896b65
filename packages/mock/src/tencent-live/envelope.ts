import { jsonReply, type Reply } from "../server/reply.ts";

/** Why the vendor does not serve a request. */
export interface Refusal {
  readonly code: number;
  readonly info: string;
  /** Default: a new one. */
  readonly requestId?: string | undefined;
}

export type Refused = { readonly refusal: Refusal };

/** Writes the vendor's envelope, which is the same for success and refusal and always travels with status 200. */
export interface Envelopes {
  readonly refuse: (refusal: Refusal) => Reply;
  /** `response` is the operation's payload; many operations have none. */
  readonly succeed: (response?: Readonly<Record<string, unknown>>) => Reply;
}

export const createEnvelopes = ({ uuid }: { uuid: () => string }): Envelopes => {
  let sequence = 0;
  const createRequestId = (): string => {
    sequence += 1;
    return `Id-${uuid().replaceAll("-", "")}-O-Seq-${sequence}`;
  };
  return {
    refuse: ({ code, info, requestId = createRequestId() }) =>
      jsonReply(200, { ErrorCode: code, ErrorInfo: info, ActionStatus: "FAIL", RequestId: requestId }),
    succeed: (response) =>
      jsonReply(200, {
        ErrorCode: 0,
        ErrorInfo: "",
        ActionStatus: "OK",
        RequestId: createRequestId(),
        ...(response && { Response: response }),
      }),
  };
};

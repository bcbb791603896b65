/** A vendor's client and the vendor that it calls, as the contract meets them. */
export interface ContractParties {
  readonly vendor: string;
  /** A client whose answers are the ones that `prefer` asks the mock for. */
  readonly createClient: (prefer: string) => { readonly withResponse: object };
  /** The named examples of every operation. */
  readonly examples: readonly OperationExamples[];
  /** What the mock was asked and understood, oldest first. The contract empties it. */
  readonly exchanges: { readonly call?: unknown }[];
  /** A request as the vendor has it once decoded. Default: as it was passed in. */
  readonly toDecoded?: (request: object) => unknown;
  /** The code of an answer that refuses; nothing, or 0, where it does not. */
  readonly codeOf: (answer: unknown) => string | number | undefined;
  /** The class of error that a refusal ends in. */
  readonly VendorError: new (
    ...parts: never[]
  ) => Error;
  /** The class of error that an invalid request ends in. */
  readonly InvalidRequestError: new (
    ...parts: never[]
  ) => Error & { readonly violations: readonly { readonly field: string; readonly rule: string }[] };
}

/** The named examples of one operation. */
export interface OperationExamples {
  readonly operationId: string;
  readonly requests: readonly { readonly name: string; readonly value: unknown }[];
  readonly responses: readonly {
    readonly status: number;
    readonly name: string;
    readonly value: unknown;
  }[];
}

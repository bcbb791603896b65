/** A vendor's client and the vendor that it calls, as the scenarios of faults meet them. */
export interface FaultParties {
  readonly vendor: string;
  /** Every scenario that the vendor can play. */
  readonly scenarios: readonly FaultScenario[];
  /** Starts the vendor in one of them; without a name all is well. */
  readonly start: (scenario: string | undefined, options: StartOptions) => Promise<RunningVendor>;
  /** What makes a client, and the module that it is exported by. */
  readonly maker: { readonly module: URL; readonly name: string };
  /** What the maker needs to know of the account, secrets included; data only. */
  readonly account: object;
  /** The same, the secrets from a function that gives them one after the other: the last one for all that follow. */
  readonly fromSource: (gives: readonly SourceGives[]) => object;
  /** A call that may be repeated, and one that must not be carried out twice. */
  readonly calls: { readonly idempotent: FaultCall; readonly once: FaultCall };
  /** Secrets that are known beforehand. */
  readonly secrets: readonly string[];
  /** Reads the secrets that a request carries: whatever its signature is made of. */
  readonly readSecrets: (request: ExchangeOnWire["request"]) => readonly string[];
  /** Fields of answers whose values are secrets. */
  readonly secretFields: readonly string[];
  /** The code of an answer that refuses; nothing, or 0, where it does not. */
  readonly codeOf: (answer: unknown) => string | number | undefined;
  /** A refusal in the vendor's form that says something. */
  readonly refuse: (message: string) => { readonly status: number; readonly body: unknown };
  /** The class of all errors that a call may end in. */
  readonly LivespecError: abstract new (
    ...parts: never[]
  ) => FaultError;
  /** Where the table of what the client does is kept. */
  readonly table: URL;
}

/** What a function of secrets does when it is asked: it gives the account's, or others that the vendor does not know, or hangs. */
export type SourceGives = "the account's" | "unknown ones" | "nothing";

/** One scenario, as the mock lists it, or one in which it is not the vendor that fails. */
export interface FaultScenario {
  readonly name: string;
  readonly scenario: {
    readonly title: string;
    readonly steps?: readonly unknown[];
    readonly endpoint?: string;
  };
  /** Options of the client in which the fault is; absent where it is the vendor's. */
  readonly client?: (parties: Pick<FaultParties, "fromSource">) => object;
}

export interface StartOptions {
  readonly wait: (milliseconds: number, options: { readonly signal: AbortSignal }) => Promise<unknown>;
  readonly onExchange: (exchange: ExchangeOnWire) => void;
}

export interface RunningVendor {
  readonly url: string;
  /** The proxy that leads to it, where there is no other way. */
  readonly proxy?: string | undefined;
  readonly close: () => Promise<void>;
}

/** What is called, and with what. */
export interface FaultCall {
  readonly operation: string;
  readonly request: object;
}

/** As much of the mock's exchanges as the scenarios look at. */
export interface ExchangeOnWire {
  readonly request: {
    readonly target: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** What was understood; absent where the request did not get that far. */
  readonly call?: unknown;
  readonly fault?: Readonly<Record<string, unknown>>;
  readonly response: { readonly status: number; readonly body: string };
}

/** What every error of a call tells. */
export interface FaultError extends Error {
  readonly code: string | number;
  readonly status: number | undefined;
  readonly attempts: number;
  readonly retryable: boolean;
  /** How far it came, of one that no response arrived for. */
  readonly phase?: string;
}

/** As much of a client as the scenarios use. */
export interface FaultClient {
  readonly withResponse: Readonly<
    Record<
      string,
      (request: object) => Promise<{ readonly requestId: string | undefined; readonly attempts: number }>
    >
  >;
}

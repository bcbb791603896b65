/** Message of the tracing channels for a call or an attempt. Filled in while it runs. */
export interface TraceContext {
  readonly vendor: string;
  readonly operation: string;
  /** Number of the attempt, from 1; for a call, the number of attempts. */
  attempt: number;
  /** Host that is called; absent for a call. */
  readonly host?: string;
  /** HTTP status; absent until there is one. */
  status?: number | undefined;
  /** The vendor's id of the request; absent until there is one. */
  requestId?: string | undefined;
  /** The error that it ended in, if it failed. */
  error?: unknown;
}

/** The runtime's tracing of calls and attempts. */
export interface Tracer {
  /** Subscriptions of the channels; without any, nothing has to be prepared. */
  readonly channels: Readonly<Record<"call" | "attempt", { readonly hasSubscribers: boolean }>>;
  /** Runs a function as `livespec:call` or `livespec:attempt`. */
  readonly trace: <Result>(
    what: "call" | "attempt",
    traced: { readonly context: TraceContext; readonly run: () => Promise<Result> },
  ) => Promise<Result>;
}

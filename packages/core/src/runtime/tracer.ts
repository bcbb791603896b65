/** What a subscriber of a tracing channel sees of a call or of an attempt. Filled in while it runs. */
export interface TraceContext {
  readonly vendor: string;
  readonly operation: string;
  /** Number of the attempt, from 1; of a call, how many there were. */
  attempt: number;
  /** Host that is called; absent of a call. */
  readonly host?: string;
  /** HTTP status; absent until there is one. */
  status?: number | undefined;
  /** The vendor's id of the request; absent until there is one. */
  requestId?: string | undefined;
  /** What it ended in, where it failed. */
  error?: unknown;
}

/** Tells the runtime's tracing of what runs. */
export interface Tracer {
  /** Whether anybody listens; if not, nothing has to be prepared. */
  readonly isActive: (what: "call" | "attempt") => boolean;
  /** Runs a function as `livespec:call` or `livespec:attempt`. */
  readonly trace: <Result>(
    what: "call" | "attempt",
    traced: { readonly context: TraceContext; readonly run: () => Promise<Result> },
  ) => Promise<Result>;
}

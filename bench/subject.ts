/** One thing that is measured: a file under `subjects/` exports it as `subject`. It runs in a process of its own. */
export interface Subject {
  /** What its row is called. */
  readonly label: string;
  /** Sets up everything that a user sets up once. The endpoint is that of the local server. */
  readonly prepare: (endpoint: string) => Prepared | Promise<Prepared>;
}

export interface Prepared {
  /**
   * What is timed. It throws, or rejects, where its result is wrong: a subject that fails must not look fast.
   */
  readonly call: () => unknown;
  /** Figures that are not timed, by the name of their column. */
  readonly facts?: Readonly<Record<string, number>>;
}

/** How a subject is driven. */
export interface Workload {
  /** Calls that run at once; synchronous subjects ignore it. */
  readonly inFlight: number;
  /** How long one round of one subject lasts. */
  readonly milliseconds: number;
}

/** What one round of one subject took. */
export interface Sample {
  readonly calls: number;
  readonly milliseconds: number;
  /** User and system time of the subject's process, all its threads. */
  readonly cpuMicroseconds: number;
  /** Most memory that the subject's process has held so far, in MiB. */
  readonly peakMiB: number;
}

/**
 * Everything that is measured of one task, by name: each file under `tasks/` exports its subjects as `subjects`. A subject runs in a
 * process of its own, so it imports what it needs in `prepare`, and nothing of the others is loaded.
 */
export type Subjects = Readonly<Record<string, Subject>>;

/** One way to do a task. */
export interface Subject {
  /** Name of its row. */
  readonly label: string;
  /** Sets up everything that a user sets up once. The endpoint is that of the local server. */
  readonly prepare: (endpoint: string) => Prepared | Promise<Prepared>;
}

/** A subject that is ready to be timed. */
export interface Prepared {
  /** The timed call. It throws or rejects when its result is wrong: a subject that fails must not look fast. */
  readonly call: () => unknown;
  /** Figures that are not timed, by the name of their column. */
  readonly facts?: Readonly<Record<string, number>>;
}

/** Drive of a subject. */
export interface Workload {
  /** Calls at once; synchronous subjects ignore it. */
  readonly inFlight: number;
  /** Length of one round of one subject. */
  readonly milliseconds: number;
}

/** Measurements of one round of one subject. */
export interface Sample {
  readonly calls: number;
  readonly milliseconds: number;
  /** User and system time of the subject's process, all its threads. */
  readonly cpuMicroseconds: number;
  /** Most memory that the subject's process has held so far, in MiB. */
  readonly peakMiB: number;
}

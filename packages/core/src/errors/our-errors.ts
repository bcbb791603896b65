const ours = new WeakSet<object>();

/** Marks an error that this code makes where the caller's could: its message holds no value of anybody's, so it may be shown. */
export function markAsOurs<Failure extends Error>(error: Failure): Failure {
  ours.add(error);
  return error;
}

/** Tells an error that this code has made, whose message may be shown, from one of the caller's code. */
export function isOurs(error: unknown): error is Error {
  return typeof error === "object" && error !== null && ours.has(error);
}

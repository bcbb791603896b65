const ours = new WeakSet<object>();

/** Marks an error made here in place of the caller's code: its message holds nobody's values, so it may be shown. */
export function markAsOurs<Failure extends Error>(error: Failure): Failure {
  ours.add(error);
  return error;
}

/** Distinguishes a marked error, whose message may be shown, from one of the caller's code. */
export function isOurs(error: unknown): error is Error {
  return typeof error === "object" && error !== null && ours.has(error);
}

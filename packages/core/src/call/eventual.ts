/** A value that is there already, or a promise of it. */
export type Eventual<Value> = Value | Promise<Value>;

/**
 * Whether a value is a promise by its form. Not `instanceof`: a promise of another realm, or of a library that brings its own,
 * has to be waited for as well.
 */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === "function";

/** Goes on with a value once it is there: at once where it is, because a promise where none is needed costs as much as a hash. */
export function after<Value, Result>(
  value: Eventual<Value>,
  next: (value: Value) => Eventual<Result>,
): Eventual<Result> {
  return isPromise(value) ? (value.then(next) as Promise<Result>) : next(value);
}

/** A value that is there already, or a promise of it. */
export type Eventual<Value> = Value | Promise<Value>;

/**
 * Goes on with a value once it is there: at once where it is, because a promise where none is needed costs as much as a
 * hash. A thenable of another making counts as a value; only promises are waited for.
 */
export function after<Value, Result>(
  value: Eventual<Value>,
  next: (value: Value) => Eventual<Result>,
): Eventual<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** Keeps the last result of a function whose argument seldom changes: the key that a client signs with, the second. */
export function rememberLatest<Argument, Result>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  let latest: { argument: Argument; result: Result } | undefined;
  return (argument) => {
    if (latest?.argument !== argument) latest = { argument, result: make(argument) };
    return latest.result;
  };
}

/** Fields of an error that callers decide by. */
const FIELDS = [
  "name",
  "code",
  "category",
  "status",
  "operation",
  "attempts",
  "retryable",
  "violations",
] as const;

/** Reads the fields that callers decide by off the error that a function fails with. Rejects unless it is of a class. */
export async function failureOf(
  run: () => unknown,
  { of }: { of: abstract new (...args: never[]) => Error },
): Promise<Record<string, unknown>> {
  let error: unknown;
  try {
    await run();
  } catch (thrown) {
    error = thrown;
  }
  if (error === undefined) throw new Error(`it succeeded instead of failing with ${of.name}`);
  if (!(error instanceof of)) throw error;
  const fields = error as unknown as Record<string, unknown>;
  return Object.fromEntries(FIELDS.filter((name) => name in error).map((name) => [name, fields[name]]));
}

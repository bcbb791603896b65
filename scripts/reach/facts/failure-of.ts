/** What is looked at of an error: the fields that callers decide by. */
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

/** What something ends in that must not succeed: the fields of its error that callers decide by. */
export async function failureOf<Kind extends Error>(
  run: () => unknown,
  { of }: { of: new (...args: never[]) => Kind },
): Promise<Record<string, unknown>> {
  let error: unknown;
  try {
    await run();
  } catch (thrown) {
    error = thrown;
  }
  if (error === undefined) throw new Error(`it succeeded instead of ending in ${of.name}`);
  if (!(error instanceof of)) throw error;
  const fields = error as unknown as Record<string, unknown>;
  return Object.fromEntries(FIELDS.filter((name) => name in error).map((name) => [name, fields[name]]));
}

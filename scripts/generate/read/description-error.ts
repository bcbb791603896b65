/** An error in a description, from which nothing is generated. The message is the linter's or bundler's report, with file and line. */
export class DescriptionError extends Error {
  override readonly name = "DescriptionError";
}

/** Rethrows what a linter or bundler reports as a {@link DescriptionError}. */
export function refuseDescription(cause: Error): never {
  throw new DescriptionError(cause.message, { cause });
}

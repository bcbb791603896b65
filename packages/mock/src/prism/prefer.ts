/** Preferences for an answer from the `Prefer` header, as Prism reads it. */
export interface Preference {
  /** HTTP status of the response. */
  readonly code?: number;
  /** Name of the example. */
  readonly example?: string;
  /** Generates the answer from the schema. */
  readonly dynamic?: boolean;
  /** Makes a generated answer repeatable. */
  readonly seed?: string;
}

/**
 * Parses `Prefer: code=403, example=Forbidden, dynamic=true, seed=1`; preferences that Prism does not have, or whose value makes
 * no sense, are ignored.
 * @see https://www.rfc-editor.org/rfc/rfc7240
 */
export function parsePrefer(header: string | undefined): Preference {
  const found: Record<string, string> = {};
  // Matches a word without a value too, so that it is not tried again from each of its letters.
  for (const [, name = "", quoted, bare] of (header ?? "").matchAll(
    /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;]*)))?/g,
  )) {
    const value = quoted ?? bare;
    if (value !== undefined) found[name.toLowerCase()] ??= value;
  }
  const { code, example, dynamic, seed } = found;
  return {
    ...(/^\d{3}$/.test(code ?? "") && { code: Number(code) }),
    ...(example !== undefined && { example }),
    ...(dynamic === "true" && { dynamic: true }),
    ...(seed !== undefined && { seed }),
  };
}

/** Checks for a preference that selects an answer, which then comes from the spec and not from a vendor's state. */
export function choosesAnswer({ code, example, dynamic }: Preference): boolean {
  return code !== undefined || example !== undefined || dynamic === true;
}

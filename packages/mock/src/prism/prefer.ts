/** What a caller asks for in `Prefer`, which is Prism's way to choose an answer. */
export interface Preference {
  /** HTTP status of the response to answer with. */
  readonly code?: number;
  /** Name of the example to answer with. */
  readonly example?: string;
  /** Make the answer up from the schema. */
  readonly dynamic?: boolean;
  /** Makes a dynamic answer repeatable. */
  readonly seed?: string;
}

/**
 * Reads `Prefer: code=403, example=Forbidden, dynamic=true, seed=1`; preferences that are not Prism's, or have no sensible
 * value, count as not there.
 * @see https://www.rfc-editor.org/rfc/rfc7240
 */
export const parsePrefer = (header: string | undefined): Preference => {
  const found: Record<string, string> = {};
  // A word without a value matches too, so that none is looked at again from each of its letters.
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
};

/** Whether a caller named the answer it wants, which then comes from the spec and not from a vendor's memory. */
export const choosesAnswer = ({ code, example, dynamic }: Preference): boolean =>
  code !== undefined || example !== undefined || dynamic === true;

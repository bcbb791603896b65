/**
 * Lists the content codings of a body, in the order in which they were applied. Names are case-insensitive, `x-gzip` is another
 * name for gzip, and `identity` means none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1
 */
export function listCodings(header: string): string[] {
  return header
    .split(",")
    .map((coding) =>
      coding
        .trim()
        .toLowerCase()
        .replace(/^x-(?=gzip$|compress$)/, ""),
    )
    .filter((coding) => coding !== "" && coding !== "identity");
}

/** Describes a body in an unknown coding. */
export function unknownCoding(coding: string) {
  return { text: "", fault: `a body encoded as ${coding}` };
}

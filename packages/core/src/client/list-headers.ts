/**
 * Headers that say how a message is framed and written, where it goes or what becomes of its connection. They are ours: where a
 * caller writes one, two would travel, or one that is not true.
 */
const FRAMING =
  /^(content-(length|type)|transfer-encoding|connection|keep-alive|proxy-connection|te|trailer|upgrade|expect|host)$/;

/** Lists the headers of a request that are the caller's to write, by lower-case name. */
export function listHeaders(headers: Headers): Record<string, string> {
  // happy-dom's Headers keep the case in which a name was written.
  const lower = [...headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(lower.filter(([name]) => !FRAMING.test(name)));
}

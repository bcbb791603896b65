/**
 * Whether two strings are the same, in a time that tells nothing of where they differ. Their lengths are no secret. What is
 * missing or empty equals nothing, itself included: it is mostly a value that got lost.
 *
 * Written by hand, because `crypto.timingSafeEqual` is Node's alone.
 */
export function equalsInConstantTime(text: string, other: string): boolean {
  const areStrings = typeof text === "string" && typeof other === "string" && text !== "";
  if (!areStrings || text.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < text.length; at += 1) difference |= text.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

/**
 * Compares two strings in a time that does not reveal where they differ. Their lengths are not secret. A missing or empty value
 * equals nothing, not even itself: usually it was lost.
 *
 * Written out, because `crypto.timingSafeEqual` exists in Node only.
 */
export function equalsInConstantTime(text: string, other: string): boolean {
  const areStrings = typeof text === "string" && typeof other === "string" && text !== "";
  if (!areStrings || text.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < text.length; at += 1) difference |= text.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

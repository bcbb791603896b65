/**
 * Whether two texts are the same, in a time that tells nothing of where they differ. Their lengths are no secret.
 *
 * Written by hand, because `crypto.timingSafeEqual` is Node's alone.
 */
export function equalsInConstantTime(text: string, other: string): boolean {
  if (text.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < text.length; at += 1) difference |= text.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

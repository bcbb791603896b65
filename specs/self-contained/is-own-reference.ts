import { posix } from "node:path";

/**
 * Tests whether a reference in the file at `path`, which begins with the vendor's folder, stays in that folder. Only a plain relative
 * path does: no scheme, no host, and no escapes, which one reader decodes and another does not.
 */
export function isOwnReference(path: string, reference: string): boolean {
  const [file = ""] = reference.split("#", 1);
  if (file === "") return reference.startsWith("#");
  const [vendor] = path.split("/");
  const target = posix.join(posix.dirname(path), file);
  return /^[\w.][\w./-]*\.yaml$/.test(file) && target.startsWith(`${vendor}/`);
}

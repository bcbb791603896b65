/** Role of a package among the others. A vendor is every package without a role of its own. */
export type Role = "core" | "mock" | "vendor" | "specs" | "scripts" | "conformance" | "examples" | "bench";

/** Tells a package's role by its folder. */
export function toRole(folder: string): Role {
  const name = folder.replace(/^packages\//, "");
  if (folder === name) return name as Role;
  return name === "core" || name === "mock" ? name : "vendor";
}

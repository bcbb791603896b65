/** Prints a value as TypeScript, regular expressions included. The formatter does the rest. */
export function toLiteral(value: unknown): string {
  if (value instanceof RegExp) return String(value);
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${toKey(key)}: ${toLiteral(member)}`);
  return `{ ${members.join(", ")} }`;
}

/** Prints a property name, quoted only where TypeScript wants that. */
export const toKey = (name: string | number): string =>
  /^([A-Za-z_$][\w$]*|\d+)$/.test(String(name)) ? String(name) : JSON.stringify(name);

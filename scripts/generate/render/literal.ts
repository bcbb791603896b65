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
export function toKey(name: string | number): string {
  const text = String(name);
  // Without brackets it would set the prototype.
  if (text === "__proto__") return '["__proto__"]';
  const isNumber = String(Number(text)) === text && /^\d+$/.test(text);
  return isNumber || /^[A-Za-z_$][\w$]*$/.test(text) ? text : JSON.stringify(text);
}

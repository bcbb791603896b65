import type { Chance } from "./chance.ts";
import { drawText } from "./draw.ts";

/** A copy in which a member, or a member of a member, is gone, another value, or one that was not there. */
export function mutateValue(
  value: unknown,
  { chance, draw }: { chance: Chance; draw: () => unknown },
): unknown {
  const isHolder = Array.isArray(value) || isPlain(value);
  if (!isHolder || chance.has(0.1)) return draw();
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  const names = Object.keys(copy);
  const name = names[chance.below(names.length)] ?? drawText(chance);
  const change = chance.below(4);
  // Defined rather than set, because "__proto__" is a name as well.
  const put = (at: string, member: unknown) =>
    Object.defineProperty(copy, at, { value: member, enumerable: true, writable: true, configurable: true });
  if (change === 0 && !Array.isArray(copy)) delete copy[name];
  else if (change === 1) put(drawText(chance), draw());
  else put(name, mutateValue(copy[name], { chance, draw }));
  return copy;
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A text a few places of which are changed: cut, doubled, exchanged, or something put between. */
export function mutateText(text: string, chance: Chance): string {
  let changed = text;
  for (let changes = 1 + chance.below(3); changes > 0; changes -= 1) {
    const at = chance.below(changed.length + 1);
    const to = at + chance.below(chance.pick([2, 20, 200]));
    const [before, middle, after] = [changed.slice(0, at), changed.slice(at, to), changed.slice(to)];
    changed = chance.pick([
      () => before,
      () => before + after,
      () => before + middle + middle + after,
      () => before + drawText(chance) + after,
      () => before + drawText(chance) + middle + after,
      () => after + middle + before,
    ])();
  }
  return changed;
}

/** Bytes one to three of which are others. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  const changed = Uint8Array.from(bytes);
  for (let changes = 1 + chance.below(3); changes > 0; changes -= 1) {
    changed[chance.below(changed.length)] = chance.below(256);
  }
  return chance.has(0.1) ? changed.slice(0, chance.below(changed.length)) : changed;
}

/** A source of chance that gives the same again from the same seed. */
export interface Chance {
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number;
  /** Whether something with this share of all cases is the case. */
  readonly has: (share: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** Begins at a seed, a whole number; neighbours have nothing in common. */
export function createChance(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e37_79b1);
  /** A step of a Weyl sequence, its bits mixed: enough for tests, and nothing to keep a secret with. */
  const next = () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 0x85eb_ca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    has: (share) => next() < share,
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}

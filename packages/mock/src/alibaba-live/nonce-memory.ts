/** The nonces that were accepted, for as long as a request that carries one could still be accepted. */
export interface NonceMemory {
  readonly isUsed: (use: NonceUse) => boolean;
  readonly remember: (use: NonceUse) => void;
}

export interface NonceUse {
  readonly accessKeyId: string;
  readonly nonce: string;
}

/**
 * Keeps each nonce for twice the clock window: a request dated at the window's far end stays acceptable that long. Nonces
 * belong to an access key; another key may use the same.
 */
export const createNonceMemory = ({ now, window }: { now: () => number; window: number }): NonceMemory => {
  const forgetAt = new Map<string, number>();
  const key = ({ accessKeyId, nonce }: NonceUse): string => JSON.stringify([accessKeyId, nonce]);
  return {
    isUsed: (use) => (forgetAt.get(key(use)) ?? Number.NEGATIVE_INFINITY) >= now(),
    remember: (use) => {
      // Insertion order is the order of time, so the ones to forget stand first.
      for (const [oldest, time] of forgetAt) {
        if (time >= now()) break;
        forgetAt.delete(oldest);
      }
      forgetAt.set(key(use), now() + 2 * window);
    },
  };
};

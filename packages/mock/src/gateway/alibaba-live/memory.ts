/** Nonces that were accepted, kept for as long as a request with one of them could still be accepted. */
export interface NonceMemory {
  readonly isUsed: (use: NonceUse) => boolean;
  readonly remember: (use: NonceUse) => void;
}

export interface NonceUse {
  readonly accessKeyId: string;
  readonly nonce: string;
}

/**
 * Creates a memory of nonces. It keeps each for twice the clock window: a request dated at the far end of the window stays
 * acceptable that long. Nonces belong to an access key; another key may use the same.
 */
export function createNonceMemory({ now, window }: { now: () => number; window: number }): NonceMemory {
  const expiry = new Map<string, number>();
  const key = ({ accessKeyId, nonce }: NonceUse): string => JSON.stringify([accessKeyId, nonce]);
  return {
    isUsed: (use) => (expiry.get(key(use)) ?? Number.NEGATIVE_INFINITY) >= now(),
    remember: (use) => {
      // Insertion order is chronological, so expired nonces come first.
      for (const [oldest, time] of expiry) {
        if (time >= now()) break;
        expiry.delete(oldest);
      }
      expiry.set(key(use), now() + 2 * window);
    },
  };
}

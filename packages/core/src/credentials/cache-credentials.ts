/** Credentials that may end. */
export interface Expiring {
  /** When they end, in milliseconds since 1970; absent for such as do not. */
  readonly expiresAt?: number | undefined;
}

/** Options of {@link cacheCredentials}. */
export interface CacheOptions {
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
}

/** Longest time before their end at which new credentials are asked for, in milliseconds. */
const MARGIN = 15 * 60_000;
/** Pause after a refresh that failed while the old credentials are still good, in milliseconds. */
const PAUSE = 10_000;

/**
 * Keeps credentials that say when they end, and asks for new ones in good time: a quarter of an hour before, or a quarter of
 * their life where that is less. Calls go on with the old ones meanwhile, and for as long as those are valid if new ones
 * cannot be had. However many calls wait, the source is asked once. Credentials without an end are asked for every time.
 */
export function cacheCredentials<Credentials extends Expiring>(
  ask: () => Credentials | Promise<Credentials>,
  { now }: CacheOptions,
): () => Credentials | Promise<Credentials> {
  let kept: { credentials: Credentials; expiresAt: number; refreshAt: number } | undefined;
  let asking: Promise<Credentials> | undefined;

  const keep = (credentials: Credentials): Credentials => {
    const { expiresAt } = credentials;
    const life = (expiresAt ?? 0) - now();
    kept =
      expiresAt === undefined
        ? undefined
        : { credentials, expiresAt, refreshAt: expiresAt - Math.min(MARGIN, life / 4) };
    return credentials;
  };
  const refresh = (): Credentials | Promise<Credentials> => {
    if (asking) return asking;
    const given = ask();
    if (!(given instanceof Promise)) return keep(given);
    asking = given.then(
      (credentials) => {
        asking = undefined;
        return keep(credentials);
      },
      (error: unknown) => {
        asking = undefined;
        throw error;
      },
    );
    return asking;
  };
  /** Asks without making a call wait; what goes wrong is heard of again when the old credentials have ended. */
  const refreshAhead = (current: NonNullable<typeof kept>) => {
    kept = { ...current, refreshAt: now() + PAUSE };
    try {
      const given = refresh();
      if (given instanceof Promise) given.catch(() => {});
    } catch {
      // As above: the pause is set.
    }
  };

  return () => {
    const current = kept;
    if (!current || now() >= current.expiresAt) return refresh();
    if (now() >= current.refreshAt) refreshAhead(current);
    return current.credentials;
  };
}

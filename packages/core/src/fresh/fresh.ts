/** A value, or a promise of it. */
export type Eventual<Value> = Value | Promise<Value>;

/**
 * Recognizes a promise by its form. Not `instanceof`: a promise of another realm, or of a library that brings its own, has to
 * be awaited as well.
 */
export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

/** Keeps a value for as long as it is good: credentials, a UserSig, a token. */
export interface Fresh<Value> {
  /** Returns the kept value; if none is valid, the value of the source, or a promise of it. */
  readonly get: () => Eventual<Value>;
  /** Drops a value because it was refused, unless another has already replaced it. */
  readonly drop: (refused: unknown) => void;
  /**
   * Notes that a caller no longer waits for a promise of {@link get}. If its time was up, or nobody else waits, the source is
   * considered to hang, and the next caller asks it again. A late answer is still used.
   */
  readonly leave: (promise: Promise<unknown>, options: { readonly isLate: boolean }) => void;
}

/** Options of {@link createFresh}. */
export interface FreshOptions<Value> {
  /** The source of values. However many callers wait, it is asked once. */
  readonly ask: () => Eventual<Value>;
  /** Returns the expiry of a value in milliseconds since 1970; undefined for one that is not kept at all. */
  readonly endOf: (value: Value) => number | undefined;
  /** Milliseconds before its expiry at which a value is renewed, by its lifetime in milliseconds. */
  readonly marginOf: (life: number) => number;
  /** Milliseconds after which a source that has not answered is asked again by the next caller. */
  readonly patience: number;
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
}

/** Pause after a failed renewal ahead of expiry, in milliseconds. */
const PAUSE = 10_000;

/** Step back of the clock, in milliseconds, beyond which a value counts as expired. */
const LARGEST_STEP_BACK = 24 * 60 * 60_000;

/** A value with its expiry, by the system clock, which may be set, and by the monotonic clock. */
interface Kept<Value> {
  readonly value: Value;
  readonly end: number;
  readonly endTick: number;
  /** Milliseconds from its arrival to its expiry. */
  readonly life: number;
  /** Milliseconds before its expiry at which it is renewed. */
  readonly margin: number;
  /** Time of the next attempt to renew it, by the monotonic clock. */
  pausedUntil: number;
}

/** A pending question to the source. */
interface Asking<Value> {
  readonly promise: Promise<Value>;
  /** Time of the question, by the monotonic clock. */
  readonly since: number;
  waiting: number;
}

/**
 * Keeps the value of a source until it expires, and asks for a new one some time before: callers continue with the old one
 * meanwhile, and for as long as it is valid if no new one is available. A value expires when either clock says so: neither a
 * clock that is set back nor a suspended machine makes it last longer.
 *
 * What the source throws reaches its callers, and the next one asks again.
 */
export function createFresh<Value>(options: FreshOptions<Value>): Fresh<Value> {
  const { ask, endOf, marginOf, patience, now, monotonicNow } = options;
  let kept: Kept<Value> | undefined;
  let asked = 0;
  /** Number of the last question that was answered. A source that was given up may answer after its successor. */
  let answered = 0;
  let asking: Asking<Value> | undefined;

  const keep = (value: Value, number: number) => {
    if (number < answered) return;
    answered = number;
    const end = endOf(value);
    kept = undefined;
    if (end === undefined) return;
    const tick = monotonicNow();
    const life = end - now();
    kept = { value, end, endTick: tick + life, life, margin: marginOf(life), pausedUntil: tick };
  };

  const askAnew = (): Eventual<Value> => {
    asked += 1;
    const number = asked;
    const given = ask();
    if (!isPromise(given)) {
      keep(given, number);
      return given;
    }
    const settle = () => {
      if (asking === question) asking = undefined;
    };
    // A library's `then` need not return another promise.
    const promise = Promise.resolve(given).then(
      (value) => {
        settle();
        keep(value, number);
        return value;
      },
      (error: unknown) => {
        settle();
        throw error;
      },
    );
    // A failure need not have a listener.
    promise.catch(() => {});
    const question: Asking<Value> = { promise, since: monotonicNow(), waiting: 0 };
    asking = question;
    return promise;
  };
  /** Joins the open question; asks anew if there is none, or if it exceeds the patience. */
  const askOnce = () => (asking && monotonicNow() - asking.since < patience ? asking.promise : askAnew());

  return {
    get() {
      const current = kept;
      const tick = monotonicNow();
      const leftByClock = current ? current.end - now() : 0;
      const left = current ? Math.min(leftByClock, current.endTick - tick) : 0;
      // By a clock that was set back by days it would be valid for longer than requested.
      if (!current || !(left > 0) || leftByClock > current.life + LARGEST_STEP_BACK) {
        const given = askOnce();
        if (asking) asking.waiting += 1;
        return given;
      }
      if (left <= current.margin && tick >= current.pausedUntil) {
        // Nobody waits for it. A failure reappears once the kept value has expired.
        current.pausedUntil = tick + PAUSE;
        try {
          askOnce();
        } catch {}
      }
      return (kept ?? current).value;
    },
    drop(refused) {
      if (kept?.value !== refused) return;
      kept = undefined;
      // A question from before the refusal may be answered with the same value.
      asking = undefined;
    },
    leave(promise, { isLate }) {
      if (asking?.promise !== promise) return;
      asking.waiting -= 1;
      if (isLate || asking.waiting === 0) asking = undefined;
    },
  };
}

/** Makes a `Fresh` of a value that never expires. If it is refused, there is no other. */
export function createFixed<Value>(value: Value): Fresh<Value> {
  return { get: () => value, drop: () => {}, leave: () => {} };
}

/** Makes a function that remembers its last result, because most clients ask for the same again and again. */
export function rememberLatest<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let latest: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (latest === undefined || latest.key !== key) latest = { key, value: make(key) };
    return latest.value;
  };
}

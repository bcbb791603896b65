/** A value, or a promise of it. */
export type Eventual<Value> = Value | Promise<Value>;

/**
 * Whether a value is a promise by its form. Not `instanceof`: a promise of another realm, or of a library that brings its own,
 * has to be waited for as well.
 */
export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

/** Keeps a value for as long as it is good: credentials, a UserSig, a token. */
export interface Fresh<Value> {
  /** The value that is kept; where there is none that is still good, what the source gives, or a promise of it. */
  readonly get: () => Eventual<Value>;
  /** Drops a value because it was refused, unless another has taken its place already. */
  readonly drop: (refused: unknown) => void;
  /**
   * Says that a caller does not wait for a promise of {@link get} any more. Where its time was up, or where nobody else waits,
   * the source is taken to hang, and whoever comes next asks it again. What it still gives is used all the same.
   */
  readonly leave: (promise: Promise<unknown>, options: { readonly isLate: boolean }) => void;
}

/** Options of {@link createFresh}. */
export interface FreshOptions<Value> {
  /** The source of values. However many callers wait, it is asked once. */
  readonly ask: () => Eventual<Value>;
  /** When a value ends, in milliseconds since 1970; undefined for one that is not kept at all. */
  readonly endOf: (value: Value) => number | undefined;
  /** Milliseconds before its end at which a value is renewed, by the milliseconds that it is good for. */
  readonly marginOf: (life: number) => number;
  /** Milliseconds after which a source that has not answered is asked again by whoever comes next. */
  readonly patience: number;
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds by a clock that is never set. */
  readonly monotonicNow: () => number;
}

/** Pause after a value could not be renewed ahead of its end, in milliseconds. */
const PAUSE = 10_000;

/** By how much the clock may be set back, in milliseconds, before a value is taken to have ended. */
const LARGEST_STEP_BACK = 24 * 60 * 60_000;

/** A value with its end, by the clock of the system, which may be set, and by the one that is never set. */
interface Kept<Value> {
  readonly value: Value;
  readonly end: number;
  readonly endTick: number;
  /** Milliseconds from when it came to its end. */
  readonly life: number;
  /** Milliseconds before its end at which it is renewed. */
  readonly margin: number;
  /** When to try that again, by the clock that is never set. */
  pausedUntil: number;
}

/** A question that the source has not answered. */
interface Asking<Value> {
  readonly promise: Promise<Value>;
  /** When it was asked, by the clock that is never set. */
  readonly since: number;
  waiting: number;
}

/**
 * Keeps what a source gives until its end, and asks for a new value some time before: callers go on with the old one meanwhile,
 * and for as long as that is good if a new one cannot be had. A value ends when either clock says so: neither a clock that is
 * set back nor a machine that was suspended makes it last longer.
 *
 * What the source throws reaches those who asked it, and the next one asks again.
 */
export function createFresh<Value>(options: FreshOptions<Value>): Fresh<Value> {
  const { ask, endOf, marginOf, patience, now, monotonicNow } = options;
  let kept: Kept<Value> | undefined;
  let asked = 0;
  /** The number of the question that was answered last. A source that was given up on may answer after its successor. */
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
    // A library's promise need not answer `then` with another one.
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
    // Nobody may be left to hear of a failure.
    promise.catch(() => {});
    const question: Asking<Value> = { promise, since: monotonicNow(), waiting: 0 };
    asking = question;
    return promise;
  };
  /** Joins the question that is open; asks anew where there is none, or where it takes longer than the patience. */
  const askOnce = () => (asking && monotonicNow() - asking.since < patience ? asking.promise : askAnew());

  return {
    get() {
      const current = kept;
      const tick = monotonicNow();
      const leftByClock = current ? current.end - now() : 0;
      const left = current ? Math.min(leftByClock, current.endTick - tick) : 0;
      // By a clock that was set back by days it would be good for longer than it was asked for.
      if (!current || !(left > 0) || leftByClock > current.life + LARGEST_STEP_BACK) {
        const given = askOnce();
        if (asking) asking.waiting += 1;
        return given;
      }
      if (left <= current.margin && tick >= current.pausedUntil) {
        // Nobody waits for it. What goes wrong is heard of again when the value that is kept has ended.
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
      // What was asked before the refusal may be answered with the same.
      asking = undefined;
    },
    leave(promise, { isLate }) {
      if (asking?.promise !== promise) return;
      asking.waiting -= 1;
      if (isLate || asking.waiting === 0) asking = undefined;
    },
  };
}

/** Makes a `Fresh` of a value that never ends. Where it is refused there is no other. */
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

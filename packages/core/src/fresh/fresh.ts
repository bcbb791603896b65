import { type Eventual, isPromise } from "../eventual.ts";

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
  /** How long before its end a value is renewed, in milliseconds, by how long it is good. */
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

/** A value, with its end and the time of its renewal by both clocks. */
interface Kept<Value> {
  readonly value: Value;
  readonly end: Instant;
  readonly renewal: Instant;
  /** When to try again to renew it, by the clock that is never set. */
  pausedUntil: number;
}

/** A time by the clock of the system, which may be set, and by the one that is never set, which may stand still in a suspended machine. */
interface Instant {
  readonly time: number;
  readonly tick: number;
}

/** A question that the source has not answered. */
interface Asking<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
  /** When it was asked, by the clock that is never set. */
  readonly since: number;
  readonly number: number;
  waiting: number;
}

/**
 * Keeps what a source gives until its end, and asks for a new value some time before: callers go on with the old one meanwhile,
 * and for as long as that is good if a new one cannot be had. A value ends when either clock says so: neither a clock that is
 * set back nor a machine that was suspended makes it last longer.
 *
 * What the source throws reaches those who wait for it, and the next one asks again.
 */
export function createFresh<Value>(options: FreshOptions<Value>): Fresh<Value> {
  const { ask, endOf, marginOf, patience, now, monotonicNow } = options;
  let kept: Kept<Value> | undefined;
  /** The number of the question that `kept` is the answer to. */
  let keptNumber = 0;
  let asked = 0;
  let current: Asking<Value> | undefined;
  const unanswered = new Set<Asking<Value>>();

  const keep = (value: Value, number: number) => {
    // A source that was given up on may answer after its successor.
    if (number < keptNumber) return;
    keptNumber = number;
    const end = endOf(value);
    kept = undefined;
    if (end === undefined) return;
    const [time, tick] = [now(), monotonicNow()];
    const life = end - time;
    const margin = marginOf(life);
    kept = {
      value,
      end: { time: end, tick: tick + life },
      renewal: { time: end - margin, tick: tick + life - margin },
      pausedUntil: tick,
    };
  };

  const settle = (asking: Asking<Value>) => {
    unanswered.delete(asking);
    if (current === asking) current = undefined;
  };

  const askAnew = (): Eventual<Value> => {
    asked += 1;
    const number = asked;
    let given: Eventual<Value>;
    try {
      given = ask();
    } catch (error) {
      return Promise.reject(error);
    }
    if (!isPromise(given)) {
      keep(given, number);
      return given;
    }
    const asking = createAsking<Value>(number, monotonicNow());
    current = asking;
    unanswered.add(asking);
    given
      .then((value) => {
        keep(value, number);
        // Those who wait for an earlier question, which may never be answered, need not wait any longer.
        for (const one of [...unanswered].filter((other) => other.number <= number)) {
          settle(one);
          one.resolve(value);
        }
      })
      .then(undefined, (error: unknown) => {
        settle(asking);
        asking.reject(error);
      });
    return asking.promise;
  };

  const refresh = (): Eventual<Value> => {
    const isPending = current !== undefined && monotonicNow() - current.since < patience;
    const given = isPending ? (current as Asking<Value>).promise : askAnew();
    if (current && given === current.promise) current.waiting += 1;
    return given;
  };

  /** Makes nobody wait; what goes wrong is heard of again when the value that is kept has ended. */
  const renewAhead = (value: Kept<Value>) => {
    value.pausedUntil = monotonicNow() + PAUSE;
    const isPending = current !== undefined && monotonicNow() - current.since < patience;
    const given = isPending ? undefined : askAnew();
    if (isPromise(given)) given.catch(() => {});
  };

  return {
    get() {
      const value = kept;
      if (!value) return refresh();
      const [time, tick] = [now(), monotonicNow()];
      if (time >= value.end.time || tick >= value.end.tick) return refresh();
      const isDue = time >= value.renewal.time || tick >= value.renewal.tick;
      if (!isDue || tick < value.pausedUntil) return value.value;
      renewAhead(value);
      return (kept ?? value).value;
    },
    drop(refused) {
      if (kept?.value === refused) kept = undefined;
    },
    leave(promise, { isLate }) {
      for (const asking of unanswered) {
        if (asking.promise !== promise) continue;
        asking.waiting -= 1;
        if (current === asking && (isLate || asking.waiting === 0)) current = undefined;
        if (asking.waiting === 0) unanswered.delete(asking);
      }
    },
  };
}

function createAsking<Value>(number: number, since: number): Asking<Value> {
  let resolve: Asking<Value>["resolve"] = () => {};
  let reject: Asking<Value>["reject"] = () => {};
  const promise = new Promise<Value>((fulfil, fail) => {
    resolve = fulfil;
    reject = fail;
  });
  // Nobody may be left to hear of it.
  promise.catch(() => {});
  return { promise, resolve, reject, since, number, waiting: 0 };
}

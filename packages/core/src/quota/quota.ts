import { waitForCredentials } from "../attempt/credentials.ts";
import type { Call } from "../call/call.ts";
import type { Operation, Quota } from "../call/operation.ts";
import type { Stage } from "../call/stage.ts";
import type { Timer } from "../call/time.ts";
import { QuotaError } from "../errors/call-errors.ts";
import { CallError } from "../errors/livespec-error.ts";
import { type Fresh, isPromise } from "../fresh/fresh.ts";
import { createLimit, type Limit, revoke } from "./limit.ts";
import type { ResolvedQuotaOptions } from "./quota-options.ts";
import type { Admission, QuotaRequest } from "./quota-store.ts";

/** The quota options after defaults, and the parts of {@link createQuota}. */
export interface QuotaParts extends ResolvedQuotaOptions {
  /** Requests the credentials of the next attempt. */
  readonly credentials: Fresh<unknown>;
  /** Milliseconds after which a store that has not answered is given up: the timeout of an attempt. */
  readonly timeout: number;
  readonly timer: Timer;
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
}

/**
 * Makes the stage that keeps each operation's calls within its quota. Every attempt counts, except an occasional one that the
 * vendor throttled, because that did not count there either. A call that cannot go in time, or finds the queue full, ends at
 * once in a `QuotaError`.
 */
export function createQuota(parts: QuotaParts): Stage {
  const limits = new Map<string, OperationLimit>();

  return (next) => async (request, call) => {
    const { operation } = call;
    if (!operation.quota) return next(request, call);
    const limit = limits.get(operation.id) ?? openLimit(operation, operation.quota, parts);
    limits.set(operation.id, limit);

    // Before a place is taken: otherwise calls that wait for credentials would all leave together, long after taking their
    // places.
    const given = call.takeCredentials() ?? parts.credentials.get();
    call.keepCredentials(
      isPromise(given) ? await waitForCredentials(given, { source: parts.credentials, call }) : given,
    );
    const admission = await enter(limit, call);
    const reply = await next(request, call);
    const { outcome } = reply;
    const isThrottled = "refusal" in outcome && outcome.entry.category === "throttled";
    limit.note(isThrottled);
    // While most attempts are throttled, count them too, to ease the load on the vendor.
    if (isThrottled && limit.share() === 1) revoke(admission, limit.wake);
    return reply;
  };
}

/** Limit of one operation, which shrinks for a while if the vendor throttles. */
type OperationLimit = Limit & Slowdown;

function openLimit({ id }: Operation, quota: Quota, parts: QuotaParts): OperationLimit {
  const { store, account, share, maxWaiting, timeout, timer, monotonicNow } = parts;
  const slowdown = createSlowdown({ monotonicNow, window: quota.seconds * 1000 });
  const limit = createLimit({
    request: () => toQuotaRequest(quota, share * slowdown.share()),
    admit: (request) => store.admit(`${account}:${id}`, request),
    maxWaiting,
    patience: timeout,
    timer,
    monotonicNow,
  });
  return { ...slowdown, ...limit };
}

async function enter(limit: Limit, call: Call): Promise<Admission> {
  try {
    return await limit.enter(call);
  } catch (error) {
    if ((call.ended && error === call.ended) || error instanceof CallError) throw error;
    throw new QuotaError({ ...call.facts, code: "QuotaStoreFailed", cause: error });
  }
}

/** Factor by which every window is longer than the vendor's, because calls do not take equally long to reach it. */
const TOLERANCE = 1.05;

/** Converts a quota, or a share of it, to calls in a window. For a share below one call the window is longer instead. */
export function toQuotaRequest({ calls, seconds }: Quota, share: number): QuotaRequest {
  const shared = calls * share;
  return {
    calls: Math.max(1, Math.floor(shared)),
    window: (seconds * 1000 * TOLERANCE) / Math.min(1, shared),
  };
}

/** Temporary reduction of an operation's rate below its quota. */
export interface Slowdown {
  /** Share of the quota to use at the moment, above 0 and up to 1. */
  readonly share: () => number;
  /** Notes the outcome of an attempt. */
  readonly note: (isThrottled: boolean) => void;
}

/** Options of {@link createSlowdown}. */
export interface SlowdownParts {
  /** Milliseconds by a monotonic clock. */
  readonly monotonicNow: () => number;
  /** Length of the quota's window, in milliseconds. */
  readonly window: number;
}

/** Factor of each reduction, and the least share that is ever left. */
const DROP = 0.7;
const LEAST = 0.1;
/** Milliseconds until the whole quota is used again. */
const RECOVERY = 10_000;

/**
 * Makes a slowdown for an operation that is throttled although it keeps to its quota: somebody else uses the account, or the
 * vendor counts differently. If more than half of a window's attempts were throttled, the share drops at once and then recovers
 * linearly, as senders on a shared line do. A smaller part is left to the retries, because going slower would only leave some
 * of the quota unused.
 */
export function createSlowdown({ monotonicNow, window }: SlowdownParts): Slowdown {
  let dropped = 1;
  let droppedAt = 0;
  let counted = { since: monotonicNow(), attempts: 0, throttled: 0 };
  const share = () =>
    dropped === 1 ? 1 : Math.min(1, dropped + ((monotonicNow() - droppedAt) / RECOVERY) * (1 - dropped));

  return {
    share,
    note(isThrottled) {
      counted.attempts += 1;
      if (isThrottled) counted.throttled += 1;
      if (monotonicNow() - counted.since < window) return;
      if (counted.throttled > counted.attempts / 2) {
        dropped = Math.max(LEAST, share() * DROP);
        droppedAt = monotonicNow();
      }
      counted = { since: monotonicNow(), attempts: 0, throttled: 0 };
    },
  };
}

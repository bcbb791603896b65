import { QuotaError } from "../errors/errors.ts";
import { type QuotaOptions, toQuotaRequest } from "../quota/quota-options.ts";
import type { Reservation } from "../quota/quota-store.ts";
import { createSlowdown, type Slowdown } from "../quota/slowdown.ts";
import type { Timer } from "./deadline.ts";
import type { Call, Reply, Stage } from "./pipeline.ts";
import { wait } from "./wait.ts";

/** The quota options after defaults, and what the stage works with. */
export interface QuotaParts extends Required<QuotaOptions> {
  readonly timer: Timer;
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
}

/** What the stage keeps of one operation. */
interface Lane extends Slowdown {
  waiting: number;
}

/**
 * Makes the stage that keeps each operation's calls within its quota. Every attempt counts. A call that cannot go in time, or
 * finds too many before it, ends at once in a `QuotaError`. After the vendor throttled all the same, less than the quota is
 * used for some seconds.
 */
export function createQuota({ store, account, share, maxWaiting, timer, now }: QuotaParts): Stage {
  const lanes = new Map<string, Lane>();

  return (next) => async (request, call) => {
    const { id, quota } = call.operation;
    if (!quota) return next(request, call);
    const lane = lanes.get(id) ?? { ...createSlowdown(now), waiting: 0 };
    lanes.set(id, lane);

    const maxWait = call.endsAt - now();
    const asked = { ...toQuotaRequest(quota, share * lane.share()), maxWait };
    const reserved = store.reserve(`${account}:${id}`, asked);
    const reservation = reserved instanceof Promise ? await reserved : reserved;
    if (reservation.wait > 0) await waitForPlace(reservation, { call, lane, maxWait, maxWaiting, timer });

    const reply = await next(request, call);
    if (isThrottled(reply)) lane.slowDown();
    return reply;
  };
}

async function waitForPlace(
  reservation: Reservation,
  limits: { call: Call; lane: Lane; maxWait: number; maxWaiting: number; timer: Timer },
): Promise<void> {
  const { call, lane, maxWait, maxWaiting, timer } = limits;
  const { operation, attempts, failure } = call;
  const { status, requestId } = failure ?? {};
  const facts = { operation: operation.id, attempts, status, requestId, cause: failure };
  if (reservation.wait > maxWait) throw new QuotaError({ ...facts, wait: Math.ceil(reservation.wait) });
  if (lane.waiting >= maxWaiting) {
    await reservation.release();
    throw new QuotaError({ ...facts, waiting: lane.waiting });
  }
  lane.waiting += 1;
  try {
    await wait(reservation.wait, { timer, call });
  } catch (error) {
    await reservation.release();
    throw error;
  } finally {
    lane.waiting -= 1;
  }
}

const isThrottled = ({ outcome }: Reply) => "refusal" in outcome && outcome.entry.category === "throttled";

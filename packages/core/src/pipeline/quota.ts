import { LivespecError, QuotaError } from "../errors/errors.ts";
import type { Operation } from "../operation/operation.ts";
import { createLane, type Lane } from "../quota/lane.ts";
import { type QuotaOptions, toQuotaRequest } from "../quota/quota-options.ts";
import { createSlowdown, type Slowdown } from "../quota/slowdown.ts";
import { toCallFacts } from "./call-facts.ts";
import type { Timer } from "./deadline.ts";
import type { Stage } from "./pipeline.ts";

/** The quota options after defaults, and what the stage works with. */
export interface QuotaParts extends Required<QuotaOptions> {
  readonly timer: Timer;
  /** The current time in milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Makes the stage that keeps each operation's calls within its quota. Every attempt counts, except one that the vendor
 * throttled now and then, because that did not count there either. A call that cannot go in time, or finds too many before
 * it, ends at once in a `QuotaError`.
 */
export function createQuota(parts: QuotaParts): Stage {
  const lanes = new Map<string, Lane & Slowdown>();

  return (next) => async (request, call) => {
    const { operation } = call;
    if (!operation.quota) return next(request, call);
    const lane = lanes.get(operation.id) ?? openLane(operation, parts);
    lanes.set(operation.id, lane);

    const admission = await lane.enter(call).catch((error: unknown) => {
      if (error instanceof LivespecError) throw error;
      throw new QuotaError({ ...toCallFacts(call), code: "QuotaStoreFailed", cause: error });
    });
    const reply = await next(request, call);
    const isThrottled = "refusal" in reply.outcome && reply.outcome.entry.category === "throttled";
    lane.note(isThrottled);
    // While most attempts are throttled each of them counts, so that it is the vendor which gets a pause and not we.
    if (isThrottled && lane.share() === 1) {
      await admission.revoke();
      lane.wake();
    }
    return reply;
  };
}

function openLane({ id, quota }: Operation, parts: QuotaParts): Lane & Slowdown {
  const { store, account, share, maxWaiting, timer, now } = parts;
  const { calls, seconds } = quota as NonNullable<Operation["quota"]>;
  const slowdown = createSlowdown({ now, window: seconds * 1000 });
  const lane = createLane({
    request: () => toQuotaRequest({ calls, seconds }, share * slowdown.share()),
    admit: (request) => store.admit(`${account}:${id}`, request),
    maxWaiting,
    timer,
    now,
  });
  return { ...slowdown, ...lane };
}

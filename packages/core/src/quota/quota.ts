import { waitForCredentials } from "../attempt/attempt.ts";
import type { CredentialsSource } from "../attempt/credentials-source.ts";
import type { Call } from "../call/call.ts";
import { isPromise } from "../call/eventual.ts";
import type { Operation } from "../call/operation.ts";
import type { Stage } from "../call/stage.ts";
import type { Timer } from "../deadline.ts";
import { LivespecError, QuotaError } from "../errors/errors.ts";
import { createLane, type Lane } from "./queue.ts";
import { type ResolvedQuotaOptions, toQuotaRequest } from "./quota-options.ts";
import type { Admission } from "./quota-store.ts";
import { createSlowdown, type Slowdown } from "./slowdown.ts";
import { revoke } from "./store-answer.ts";

/** The quota options after defaults, and what the stage works with. */
export interface QuotaParts extends ResolvedQuotaOptions {
  /** What attempts are signed with. */
  readonly credentials: CredentialsSource<unknown>;
  /** Milliseconds after which a store that has not answered is given up: the time of an attempt. */
  readonly timeout: number;
  readonly timer: Timer;
  /** Milliseconds by a clock that is never set. */
  readonly monotonicNow: () => number;
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

    // Before a place is taken: who waits for credentials would leave with all the others, long after its place was given.
    const given = call.nextCredentials ?? parts.credentials.get();
    call.nextCredentials = isPromise(given)
      ? await waitForCredentials(given, { source: parts.credentials, call })
      : given;
    const admission = await enter(lane, call);
    const reply = await next(request, call);
    const isThrottled = "refusal" in reply.outcome && reply.outcome.entry.category === "throttled";
    lane.note(isThrottled);
    // While most attempts are throttled each of them counts, so that it is the vendor which gets a pause and not we.
    if (isThrottled && lane.share() === 1) revoke(admission, lane.wake);
    return reply;
  };
}

async function enter(lane: Lane, call: Call): Promise<Admission> {
  try {
    return await lane.enter(call);
  } catch (error) {
    if ((call.ended && error === call.ended) || error instanceof LivespecError) throw error;
    throw new QuotaError({ ...call.facts, code: "QuotaStoreFailed", cause: error });
  }
}

function openLane({ id, quota }: Operation, parts: QuotaParts): Lane & Slowdown {
  const { store, account, share, maxWaiting, timeout, timer, monotonicNow } = parts;
  const { calls, seconds } = quota as NonNullable<Operation["quota"]>;
  const slowdown = createSlowdown({ monotonicNow, window: seconds * 1000 });
  const lane = createLane({
    request: () => toQuotaRequest({ calls, seconds }, share * slowdown.share()),
    admit: (request) => store.admit(`${account}:${id}`, request),
    maxWaiting,
    patience: timeout,
    timer,
    monotonicNow,
  });
  return { ...slowdown, ...lane };
}

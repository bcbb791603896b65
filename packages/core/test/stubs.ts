import type { Call } from "../src/call/call.ts";
import type { Outcome, Reply } from "../src/call/stage.ts";
import type { WireRequest } from "../src/call/wire-message.ts";
import { startCall } from "../src/client/methods.ts";
import { createOpenCalls } from "../src/deadline.ts";

/** An operation, a request and a call for tests that are about something else. */
export const operation = {
  id: "getThing",
  method: "POST",
  path: "/GetThing",
  body: "json",
  idempotent: true,
} as const;

export const request: WireRequest = {
  method: "POST",
  origin: "https://h",
  host: "h",
  path: "/GetThing",
  query: "",
  headers: {},
  body: "{}",
};

export function createCall(facts: Partial<Call> = {}): Call {
  return Object.assign(startCall(operation, {}, { last: 0 }), facts);
}

export function createReply(outcome: Outcome = { payload: {} }): Reply {
  return { response: { status: 200, headers: {}, text: "{}" }, outcome };
}

/** A clock with timers that stand still until time is passed. */
export function createManualTime(start = 0) {
  let time = start;
  const pending = new Set<{ readonly at: number; readonly run: () => void }>();
  const now = () => time;
  return {
    now,
    monotonicNow: now,
    openCalls: createOpenCalls(),
    timer: (run: () => void, ms: number) => {
      const entry = { at: time + ms, run };
      pending.add(entry);
      return () => void pending.delete(entry);
    },
    /** Milliseconds until each timer that is still set, soonest first. */
    pending: () => [...pending].map(({ at }) => at - time).sort((a, b) => a - b),
    /** Lets time pass, timer by timer, with everything that each sets off done before the next. */
    async pass(ms: number): Promise<void> {
      const end = time + ms;
      for (;;) {
        await settle();
        const [next] = [...pending].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        pending.delete(next);
        time = Math.max(time, next.at);
        next.run();
      }
      time = end;
    },
  };
}

/** Lets everything that only waits for promises proceed. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

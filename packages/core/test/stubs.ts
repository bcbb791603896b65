import type { Call, Outcome, Reply, WireRequest } from "../src/pipeline/pipeline.ts";

/** An operation, a request and a call for tests that are about something else. */
export const operation = {
  id: "getThing",
  method: "POST",
  path: "/GetThing",
  body: "json",
  idempotent: true,
  request: { type: "object" },
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
  return { operation, signal: undefined, deadline: undefined, attempts: 0, ...facts };
}

export function createReply(outcome: Outcome = { payload: {} }): Reply {
  return { status: 200, headers: {}, text: "{}", outcome };
}

import { expect, test } from "vitest";
import { QuotaError } from "../../src/errors/call-errors.ts";
import type { CallEvent } from "../../src/observe/call-event.ts";
import { createLogHook } from "../../src/observe/logger.ts";

const facts = { vendor: "acme", operation: "getThing", call: 3 };
const error = new QuotaError({ operation: "getThing", attempts: 1, code: "QueueFull", waiting: 2 });

test("failures are logged as warnings and everything else for debugging, each in one searchable line", () => {
  const lines: string[] = [];
  const log = createLogHook({
    debug: (message) => lines.push(`debug ${message}`),
    warn: (message) => lines.push(`warn ${message}`),
  });
  const end = { duration: 12.4, status: 200, requestId: "R-1", error: undefined };
  const events: CallEvent[] = [
    { type: "call-start", ...facts },
    { type: "attempt-start", ...facts, attempt: 1, host: "h" },
    { type: "attempt-end", ...facts, ...end, attempt: 1, error },
    { type: "retry", ...facts, attempt: 1, delay: 99.6, error },
    { type: "call-end", ...facts, ...end, attempts: 2 },
  ];
  for (const event of events) log(event);
  const failed = "code=QueueFull getThing: the queue for the quota is full: 2 waiting";
  expect(lines).toEqual([
    "debug acme call=3 call-start getThing",
    "debug acme call=3 attempt-start getThing attempt=1 host=h",
    `warn acme call=3 attempt-end getThing duration=12 status=200 requestId=R-1 attempt=1 ${failed}`,
    `warn acme call=3 retry getThing attempt=1 delay=100 ${failed}`,
    "debug acme call=3 call-end getThing duration=12 status=200 requestId=R-1 attempts=2",
  ]);
});

test("an error thrown by the caller's own code is mentioned, not repeated", () => {
  const lines: string[] = [];
  const log = createLogHook({ debug: () => {}, warn: (message) => lines.push(message) });
  const thrown = Object.assign(new Error("SELECT secret FROM keys"), { name: "QueryError" });
  log({
    type: "call-end",
    ...facts,
    attempts: 0,
    duration: 1,
    status: undefined,
    requestId: undefined,
    error: thrown,
  });
  expect(lines[0]).toMatch(/code=none an error of the caller's own code$/);
});

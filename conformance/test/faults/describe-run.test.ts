import { expect, test } from "vitest";
import { describeRun } from "../../faults/describe-run.ts";
import type { FaultRun } from "../../faults/run-call.ts";

const sound: FaultRun = {
  operation: "getThing",
  error: undefined,
  attempts: 1,
  elapsed: 3,
  lag: 0,
  delays: [],
  timeouts: 0,
  vendorDelay: 0,
  carriedOut: 1,
  arrived: 200,
  isAnswered: true,
  leaks: [],
  isNextSound: true,
};

const failed = (facts: object) =>
  Object.assign(new Error("getThing: no"), {
    status: undefined,
    attempts: 1,
    retryable: false,
    ...facts,
  }) as never;

test("a call that goes well ends in its payload at once", () => {
  expect(describeRun(sound)).toBe("**payload**, 1 attempt, at once; carried out once");
});

test("a wait is the client's own unless it is longer than that could be", () => {
  expect(describeRun({ ...sound, attempts: 3, delays: [20, 40], carriedOut: 2 })).toBe(
    "**payload**, 3 attempts, after 2 short waits; carried out twice",
  );
  expect(describeRun({ ...sound, attempts: 3, delays: [0, 1000] })).toBe(
    "**payload**, 3 attempts, after the 1 s that the vendor asks for; carried out once",
  );
  expect(describeRun({ ...sound, vendorDelay: 3000 })).toBe(
    "**payload**, 1 attempt, after the vendor's 3 s; carried out once",
  );
});

test("an error is described by class, code, status, retryable and phase", () => {
  const refused = failed({ name: "ThingError", code: "Busy", status: 429, retryable: true });
  expect(describeRun({ ...sound, error: refused, carriedOut: 0 })).toBe(
    "`ThingError` `Busy`, status 429, retryable, 1 attempt, at once; carried out not at all",
  );
  const unreachable = failed({ name: "TransportError", code: "TransportFailed", phase: "dns" });
  expect(describeRun({ ...sound, error: unreachable, carriedOut: 0 })).toBe(
    "`TransportError` `TransportFailed` (dns), no status, 1 attempt, at once; carried out not at all",
  );
  const late = failed({ name: "DeadlineError", code: "DeadlineExceeded", status: 200 });
  expect(describeRun({ ...sound, error: late, attempts: 3, timeouts: 2, carriedOut: 3 })).toBe(
    "`DeadlineError` `DeadlineExceeded`, status 200, 3 attempts, at the deadline; carried out 3 times",
  );
});

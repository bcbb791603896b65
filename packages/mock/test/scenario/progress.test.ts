import { expect, test } from "vitest";
import type { Fault } from "../../src/index.ts";
import { createProgress } from "../../src/scenario/progress.ts";

const first: Fault = { refuse: "throttled" };
const second: Fault = { refuse: "transient" };

const faultsOf = (progress: ReturnType<typeof createProgress>, count: number) =>
  Array.from({ length: count }, () => progress.onAttempt({ isAdmitted: true }));

test.for([
  [undefined, [first, second, undefined, undefined, undefined]],
  ["ok", [first, second, undefined, undefined, undefined]],
  ["repeat-last", [first, second, second, second, second]],
  ["repeat-all", [first, second, first, second, first]],
] as const)("after the last step comes %s", ([after, expected]) => {
  const progress = createProgress({ steps: [first, second], ...(after && { after }) });
  expect(faultsOf(progress, 5)).toEqual(expected);
});

test.for(["ok", "repeat-last", "repeat-all"] as const)("no steps and then %s is no fault", (after) => {
  expect(faultsOf(createProgress({ after }), 2)).toEqual([undefined, undefined]);
});

test("a step that is ok is no fault and counts", () => {
  const progress = createProgress({ steps: ["ok", first] });
  expect([faultsOf(progress, 3), progress.attempts.count()]).toEqual([[undefined, first, undefined], 3]);
});

test("who is not admitted takes no step", () => {
  const progress = createProgress({ steps: [first] });
  expect([progress.onAttempt({ isAdmitted: false }), progress.attempts.count()]).toEqual([undefined, 0]);
  expect(faultsOf(progress, 1)).toEqual([first]);
});

test.for([{ delay: 1 }, { hang: "before-response" }, { reset: "during-body" }] as const)(
  "who is not admitted meets %o all the same",
  (fault) => {
    const progress = createProgress({ steps: [fault] });
    expect([progress.onAttempt({ isAdmitted: false }), progress.attempts.count()]).toEqual([fault, 1]);
  },
);

test("a reset of reused connections meets only them, before it is known whether they are admitted", () => {
  const fault: Fault = { reset: "when-reused" };
  const progress = createProgress({ steps: [fault], after: "repeat-last" });
  expect([progress.onArrival({ reused: false }), progress.attempts.count()]).toEqual([undefined, 0]);
  expect([progress.onAttempt({ isAdmitted: false }), progress.attempts.count()]).toEqual([undefined, 0]);
  expect([progress.onAttempt({ isAdmitted: true }), progress.attempts.count()]).toEqual([undefined, 1]);
  expect([progress.onArrival({ reused: true }), progress.attempts.count()]).toEqual([fault, 2]);
});

test("nothing else meets a request on its arrival", () => {
  const progress = createProgress({ steps: [{ reset: "before-response" }] });
  expect([progress.onArrival({ reused: true }), progress.attempts.count()]).toEqual([undefined, 0]);
});

test("reset begins again with the first step", () => {
  const progress = createProgress({ steps: [first] });
  faultsOf(progress, 2);
  progress.attempts.reset();
  expect([progress.attempts.count(), faultsOf(progress, 1)]).toEqual([0, [first]]);
});

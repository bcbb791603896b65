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
] as const)("after the last step: %s", ([after, expected]) => {
  const progress = createProgress({ steps: [first, second], ...(after && { after }) });
  expect(faultsOf(progress, 5)).toEqual(expected);
});

test.for(["ok", "repeat-last", "repeat-all"] as const)(
  "without steps there is no fault with after: %s",
  (after) => {
    expect(faultsOf(createProgress({ after }), 2)).toEqual([undefined, undefined]);
  },
);

test("the step ok is not a fault but counts", () => {
  const progress = createProgress({ steps: ["ok", first] });
  expect([faultsOf(progress, 3), progress.attempts.count()]).toEqual([[undefined, first, undefined], 3]);
});

test("a refused request takes no step", () => {
  const progress = createProgress({ steps: [first] });
  expect([progress.onAttempt({ isAdmitted: false }), progress.attempts.count()]).toEqual([undefined, 0]);
  expect(faultsOf(progress, 1)).toEqual([first]);
});

test.for([{ delay: 1 }, { hang: "before-response" }, { reset: "during-body" }] as const)(
  "a refused request meets %o",
  (fault) => {
    const progress = createProgress({ steps: [fault] });
    expect([progress.onAttempt({ isAdmitted: false }), progress.attempts.count()]).toEqual([fault, 1]);
  },
);

test("when-reused meets only requests on reused connections, on their arrival", () => {
  const fault: Fault = { reset: "when-reused" };
  const progress = createProgress({ steps: [fault], after: "repeat-last" });
  expect([progress.onArrival({ reused: false }), progress.attempts.count()]).toEqual([undefined, 0]);
  expect([progress.onAttempt({ isAdmitted: false }), progress.attempts.count()]).toEqual([undefined, 0]);
  expect([progress.onAttempt({ isAdmitted: true }), progress.attempts.count()]).toEqual([undefined, 1]);
  expect([progress.onArrival({ reused: true }), progress.attempts.count()]).toEqual([fault, 2]);
});

test("no other fault meets a request on its arrival", () => {
  const progress = createProgress({ steps: [{ reset: "before-response" }] });
  expect([progress.onArrival({ reused: true }), progress.attempts.count()]).toEqual([undefined, 0]);
});

test("reset starts again with the first step", () => {
  const progress = createProgress({ steps: [first] });
  faultsOf(progress, 2);
  progress.attempts.reset();
  expect([progress.attempts.count(), faultsOf(progress, 1)]).toEqual([0, [first]]);
});

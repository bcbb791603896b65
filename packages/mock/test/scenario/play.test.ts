import { expect, test } from "vitest";
import type { Fault } from "../../src/index.ts";
import { createPlay } from "../../src/scenario/play.ts";

const first: Fault = { refuse: "throttled" };
const second: Fault = { refuse: "transient" };

const meetings = (play: ReturnType<typeof createPlay>, count: number) =>
  Array.from({ length: count }, () => play.meet({ admitted: true }));

test.for([
  [undefined, [first, second, undefined, undefined, undefined]],
  ["ok", [first, second, undefined, undefined, undefined]],
  ["repeat-last", [first, second, second, second, second]],
  ["repeat-all", [first, second, first, second, first]],
] as const)("after the last step comes %s", ([after, expected]) => {
  const play = createPlay({ steps: [first, second], ...(after && { after }) });
  expect(meetings(play, 5)).toEqual(expected);
});

test.for(["ok", "repeat-last", "repeat-all"] as const)("no steps and then %s is no fault", (after) => {
  expect(meetings(createPlay({ after }), 2)).toEqual([undefined, undefined]);
});

test("a step that is ok is no fault and counts", () => {
  const play = createPlay({ steps: ["ok", first] });
  expect([meetings(play, 3), play.attempts.count()]).toEqual([[undefined, first, undefined], 3]);
});

test("who is not admitted takes no step", () => {
  const play = createPlay({ steps: [first] });
  expect([play.meet({ admitted: false }), play.attempts.count()]).toEqual([undefined, 0]);
  expect(meetings(play, 1)).toEqual([first]);
});

test.for([{ delay: 1 }, { hang: "before-response" }, { reset: "during-body" }] as const)(
  "who is not admitted meets %o all the same",
  (fault) => {
    const play = createPlay({ steps: [fault] });
    expect([play.meet({ admitted: false }), play.attempts.count()]).toEqual([fault, 1]);
  },
);

test("a reset of reused connections meets only them, before it is known whether they are admitted", () => {
  const fault: Fault = { reset: "when-reused" };
  const play = createPlay({ steps: [fault], after: "repeat-last" });
  expect([play.meetOnArrival({ reused: false }), play.attempts.count()]).toEqual([undefined, 0]);
  expect([play.meet({ admitted: false }), play.attempts.count()]).toEqual([undefined, 0]);
  expect([play.meet({ admitted: true }), play.attempts.count()]).toEqual([undefined, 1]);
  expect([play.meetOnArrival({ reused: true }), play.attempts.count()]).toEqual([fault, 2]);
});

test("nothing else meets a request on its arrival", () => {
  const play = createPlay({ steps: [{ reset: "before-response" }] });
  expect([play.meetOnArrival({ reused: true }), play.attempts.count()]).toEqual([undefined, 0]);
});

test("reset begins again with the first step", () => {
  const play = createPlay({ steps: [first] });
  meetings(play, 2);
  play.attempts.reset();
  expect([play.attempts.count(), meetings(play, 1)]).toEqual([0, [first]]);
});

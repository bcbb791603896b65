import { expect, test } from "vitest";
import { openObserver } from "../../reach/observer.ts";

test("an observer counts what it is told, by vendor and behaviour, for a page of any origin", async () => {
  await using observer = await openObserver();
  observer.note("a-live", "sound");
  observer.note("a-live", "sound");
  observer.note("b-live", "throttling");
  const answer = await fetch(`${observer.url}/seen`);
  expect(await answer.json()).toEqual({ "a-live": { sound: 2 }, "b-live": { throttling: 1 } });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
});

test("an arrival is told once a request came to the vendor that hangs, and no sooner", async () => {
  await using observer = await openObserver();
  const events: string[] = [];
  const arrival = fetch(`${observer.url}/a-live/arrival`).then(() => events.push("told"));
  observer.note("b-live", "hanging");
  observer.note("a-live", "sound");
  // Answered at once, so by then an arrival that asked before it would have been told too.
  await fetch(`${observer.url}/b-live/arrival`);
  events.push("came");
  observer.note("a-live", "hanging");
  await arrival;
  expect(events).toEqual(["came", "told"]);
});

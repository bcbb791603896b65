import { expect, test } from "vitest";
import { serveRequestLog } from "../../runtimes/request-log.ts";

test("a log counts requests by vendor and behaviour, for a page of any origin", async () => {
  await using log = await serveRequestLog();
  log.add("a-live", "sound");
  log.add("a-live", "sound");
  log.add("b-live", "throttling");
  const answer = await fetch(`${log.url}/counts`);
  expect(await answer.json()).toEqual({ "a-live": { sound: 2 }, "b-live": { throttling: 1 } });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
});

test("an arrival is answered once the vendor that hangs has got a request, and no sooner", async () => {
  await using log = await serveRequestLog();
  const events: string[] = [];
  const arrival = fetch(`${log.url}/a-live/arrival`).then(() => events.push("answered"));
  log.add("b-live", "hanging");
  log.add("a-live", "sound");
  // Answered at once, so by then an arrival that asked before it would have been answered too.
  await fetch(`${log.url}/b-live/arrival`);
  events.push("came");
  log.add("a-live", "hanging");
  await arrival;
  expect(events).toEqual(["came", "answered"]);
});

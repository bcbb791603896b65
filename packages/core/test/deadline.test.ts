import { expect, test, vi } from "vitest";
import type { Call } from "../src/call/call.ts";
import type { Reply, Send } from "../src/call/stage.ts";
import { createDeadline } from "../src/deadline.ts";
import { QuotaError } from "../src/errors/call-errors.ts";
import { createCall, createManualTime, createReply, request } from "./stubs.ts";

/** A `Send` that never answers and records the call it was given. */
function createHanging(): { send: Send; calls: Call[] } {
  const calls: Call[] = [];
  const send: Send = (_, call) => {
    call.countAttempt(undefined, 0);
    call.countAttempt(undefined, 0);
    calls.push(call);
    return new Promise<Reply>(() => {});
  };
  return { send, calls };
}

test("a call that takes too long ends in a DeadlineError with its facts, and what runs below is cancelled", async () => {
  const { openCalls, timer, monotonicNow, pass, pending } = createManualTime();
  const { send, calls } = createHanging();
  const result = createDeadline({ deadline: 5000, timer, monotonicNow, openCalls })(send)(
    request,
    createCall(),
  );
  expect(pending()).toEqual([5000]);
  const ended = result.catch(() => {});
  await pass(5000);
  await ended;
  await expect(result).rejects.toMatchObject({
    name: "DeadlineError",
    code: "DeadlineExceeded",
    message: "getThing: no answer within the deadline of 5000 ms",
    deadline: 5000,
    operation: "getThing",
    attempts: 2,
    retryable: false,
  });
  expect(calls[0]?.ended).toBe(await result.catch((error) => error));
  expect(pending()).toEqual([]);
});

test("a call's own deadline overrides the client's", () => {
  const { openCalls, timer, monotonicNow, pending } = createManualTime();
  createDeadline({ deadline: 5000, timer, monotonicNow, openCalls })(createHanging().send)(
    request,
    createCall({ deadline: 70 }),
  );
  expect(pending()).toEqual([70]);
});

test("the caller's abort ends a call at once in an AbortError that keeps the reason", async () => {
  const { openCalls, timer, monotonicNow, pending } = createManualTime();
  const { send, calls } = createHanging();
  const controller = new AbortController();
  const call = createCall({ signal: controller.signal });
  const result = createDeadline({ deadline: 5000, timer, monotonicNow, openCalls })(send)(request, call);
  controller.abort("changed my mind");
  await expect(result).rejects.toMatchObject({
    name: "AbortError",
    code: "Aborted",
    cause: "changed my mind",
    attempts: 2,
  });
  expect(calls[0]?.ended).toBe(await result.catch((error) => error));
  expect(pending()).toEqual([]);
});

test("a call that is aborted before it begins sends nothing", async () => {
  const { openCalls, timer, monotonicNow, pending } = createManualTime();
  const send = vi.fn<Send>();
  const call = createCall({ signal: AbortSignal.abort() });
  await expect(
    createDeadline({ deadline: 5000, timer, monotonicNow, openCalls })(send)(request, call),
  ).rejects.toMatchObject({
    name: "AbortError",
    attempts: 0,
  });
  expect(send).not.toHaveBeenCalled();
  expect(pending()).toEqual([]);
});

test("an answer in time stops the timer and leaves nothing on the caller's signal", async () => {
  const { openCalls, timer, monotonicNow, pending } = createManualTime();
  const { signal } = new AbortController();
  const changes: string[] = [];
  const counted = Object.create(signal, {
    aborted: { value: false },
    addEventListener: { value: () => changes.push("added") },
    removeEventListener: { value: () => changes.push("removed") },
  }) as AbortSignal;
  const reply = createReply();
  const send = createDeadline({ deadline: 5000, timer, monotonicNow, openCalls })(async () => reply);
  expect(await send(request, createCall({ signal: counted }))).toBe(reply);
  expect(pending()).toEqual([]);
  expect(changes).toEqual(["added", "removed"]);
});

test("a call that takes too long reports the failure of its last attempt", async () => {
  const { openCalls, timer, monotonicNow, pass } = createManualTime();
  const failure = new QuotaError({ operation: "getThing", attempts: 1, code: "QueueFull", waiting: 3 });
  const send: Send = (_, call) => {
    call.noteFailure(failure);
    return new Promise(() => {});
  };
  const result = createDeadline({ deadline: 70, timer, monotonicNow, openCalls })(send)(
    request,
    createCall(),
  );
  const ended = result.catch((error: unknown) => error);
  await pass(70);
  expect(await ended).toMatchObject({
    message:
      "getThing: no answer within the deadline of 70 ms; the last attempt: getThing: the queue for the quota is full: 3 waiting",
    cause: failure,
  });
});

test("whatever runs when a call ends is cancelled", async () => {
  const { openCalls, timer, monotonicNow } = createManualTime();
  const controller = new AbortController();
  const cancelled: Error[] = [];
  const send: Send = (_, call) => {
    call.beginWait("retry", (reason) => void cancelled.push(reason));
    return new Promise(() => {});
  };
  const call = createCall({ signal: controller.signal });
  const result = createDeadline({ deadline: 70, timer, monotonicNow, openCalls })(send)(request, call);
  controller.abort();
  const error = await result.catch((caught: unknown) => caught);
  expect(cancelled).toEqual([error]);
});

test("a call that ends without an answer of its own keeps the status and the request id of the last one", async () => {
  const { openCalls, timer, monotonicNow, pass } = createManualTime();
  const controller = new AbortController();
  const failure = new QuotaError({
    operation: "getThing",
    attempts: 1,
    code: "QueueFull",
    waiting: 3,
    status: 503,
    requestId: "R1",
  });
  const send: Send = (_, call) => {
    call.noteFailure(failure);
    return new Promise(() => {});
  };
  const stage = createDeadline({ deadline: 70, timer, monotonicNow, openCalls })(send);
  const late = stage(request, createCall()).catch((error: unknown) => error);
  const aborted = stage(request, createCall({ signal: controller.signal })).catch((error: unknown) => error);
  controller.abort();
  await pass(70);
  expect(await late).toMatchObject({ code: "DeadlineExceeded", status: 503, requestId: "R1" });
  expect(await aborted).toMatchObject({ code: "Aborted", status: 503, requestId: "R1" });
});

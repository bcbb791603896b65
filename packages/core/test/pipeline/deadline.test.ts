import { expect, test, vi } from "vitest";
import { createDeadline } from "../../src/pipeline/deadline.ts";
import type { Call, Reply, Send } from "../../src/pipeline/pipeline.ts";
import { createCall, createReply, request } from "../stubs.ts";

/** A timer that fires when it is told to. */
function createManualTimer() {
  const pending = new Map<() => void, number>();
  return {
    timer: (run: () => void, ms: number) => {
      pending.set(run, ms);
      return () => void pending.delete(run);
    },
    pending: () => [...pending.values()],
    fire: () => {
      for (const run of pending.keys()) run();
    },
  };
}

/** A `Send` that never answers and tells which call it was given. */
function createHanging(): { send: Send; calls: Call[] } {
  const calls: Call[] = [];
  const send: Send = (_, call) => {
    call.attempts += 2;
    calls.push(call);
    return new Promise<Reply>(() => {});
  };
  return { send, calls };
}

test("a call that takes too long ends in a DeadlineError with its facts, and what runs below is told", async () => {
  const { timer, fire, pending } = createManualTimer();
  const { send, calls } = createHanging();
  const result = createDeadline({ deadline: 5000, timer })(send)(request, createCall());
  expect(pending()).toEqual([5000]);
  fire();
  await expect(result).rejects.toMatchObject({
    name: "DeadlineError",
    code: "DeadlineExceeded",
    message: "getThing: no answer within the deadline of 5000 ms",
    deadline: 5000,
    operation: "getThing",
    attempts: 2,
    retryable: false,
  });
  expect(calls[0]?.signal?.reason).toBe(await result.catch((error) => error));
  expect(pending()).toEqual([]);
});

test("a call's own deadline goes before the client's", () => {
  const { timer, pending } = createManualTimer();
  createDeadline({ deadline: 5000, timer })(createHanging().send)(request, createCall({ deadline: 70 }));
  expect(pending()).toEqual([70]);
});

test("the caller's abort ends a call at once in an AbortError that keeps the reason", async () => {
  const { timer, pending } = createManualTimer();
  const { send, calls } = createHanging();
  const controller = new AbortController();
  const call = createCall({ signal: controller.signal });
  const result = createDeadline({ deadline: 5000, timer })(send)(request, call);
  controller.abort("changed my mind");
  await expect(result).rejects.toMatchObject({
    name: "AbortError",
    code: "Aborted",
    cause: "changed my mind",
    attempts: 2,
  });
  expect(calls[0]?.signal?.aborted).toBe(true);
  expect(pending()).toEqual([]);
});

test("a call that is aborted before it begins sends nothing", async () => {
  const { timer, pending } = createManualTimer();
  const send = vi.fn<Send>();
  const call = createCall({ signal: AbortSignal.abort() });
  await expect(createDeadline({ deadline: 5000, timer })(send)(request, call)).rejects.toMatchObject({
    name: "AbortError",
    attempts: 0,
  });
  expect(send).not.toHaveBeenCalled();
  expect(pending()).toEqual([]);
});

test("an answer in time stops the timer and leaves nothing on the caller's signal", async () => {
  const { timer, pending } = createManualTimer();
  const { signal } = new AbortController();
  const changes: string[] = [];
  const counted = Object.create(signal, {
    aborted: { value: false },
    addEventListener: { value: () => changes.push("added") },
    removeEventListener: { value: () => changes.push("removed") },
  }) as AbortSignal;
  const reply = createReply();
  const send = createDeadline({ deadline: 5000, timer })(async () => reply);
  expect(await send(request, createCall({ signal: counted }))).toBe(reply);
  expect(pending()).toEqual([]);
  expect(changes).toEqual(["added", "removed"]);
});

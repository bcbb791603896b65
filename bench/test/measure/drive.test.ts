import { expect, test } from "vitest";
import { drive } from "../../measure/drive.ts";

test("a synchronous subject is called repeatedly until the time is up", async () => {
  let calls = 0;
  const sample = await drive(
    () => {
      calls += 1;
    },
    { inFlight: 50, milliseconds: 5 },
  );
  expect(sample.calls).toBe(calls);
  expect(sample.milliseconds).toBeGreaterThanOrEqual(5);
});

test("an asynchronous subject has as many calls in flight as asked, and every call is counted", async () => {
  let calls = 0;
  let running = 0;
  let most = 0;
  const sample = await drive(
    async () => {
      calls += 1;
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    },
    { inFlight: 7, milliseconds: 5 },
  );
  expect({ most, counted: sample.calls, running }).toEqual({ most: 7, counted: calls, running: 0 });
});

test("a subject whose result is wrong fails the round", async () => {
  const wrong = async () => {
    throw new Error("wrong answer");
  };
  await expect(drive(wrong, { inFlight: 2, milliseconds: 5 })).rejects.toThrow("wrong answer");
});

import { expect, test } from "vitest";
import { createNonceMemory } from "../../../src/gateway/alibaba-live/memory.ts";

const use = { accessKeyId: "key", nonce: "nonce" };

test("remembers a nonce for twice the clock window", () => {
  let now = 0;
  const memory = createNonceMemory({ now: () => now, window: 1000 });
  memory.remember(use);
  const known = [0, 1000, 2000, 2001].map((time) => {
    now = time;
    return memory.isUsed(use);
  });
  expect(known).toEqual([true, true, true, false]);
});

test("keeps the nonces of two keys apart", () => {
  const memory = createNonceMemory({ now: () => 0, window: 1000 });
  memory.remember(use);
  expect(memory.isUsed({ accessKeyId: "other", nonce: "nonce" })).toBe(false);
});

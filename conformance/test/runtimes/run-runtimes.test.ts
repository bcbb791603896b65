import { expect, test } from "vitest";
import { runSeveral } from "../../runtimes/run-runtimes.ts";

test("items run a few at a time, and results stand in the order of the items", async () => {
  const gates = [0, 1, 2].map(() => Promise.withResolvers<string>());
  const begun: number[] = [];
  const all = runSeveral([0, 1, 2], {
    atATime: 2,
    run: (item) => {
      begun.push(item);
      return gates[item]?.promise as Promise<string>;
    },
  });
  expect(begun).toEqual([0, 1]);
  gates[1]?.resolve("second");
  gates[2]?.resolve("third");
  gates[0]?.resolve("first");
  expect(await all).toEqual(["first", "second", "third"]);
  expect(begun).toEqual([0, 1, 2]);
});

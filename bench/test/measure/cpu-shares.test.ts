import type { Profiler } from "node:inspector";
import { expect, test } from "vitest";
import { toShares } from "../../measure/cpu-shares.ts";

const node = (id: number, functionName: string, url: string): Profiler.ProfileNode => ({
  id,
  callFrame: { functionName, url, scriptId: "1", lineNumber: 0, columnNumber: 0 },
});

test("each sample counts for whoever asked for it, per call, and idle time for nobody", () => {
  const nodes = [
    node(1, "(idle)", ""),
    node(2, "writeUtf8String", ""),
    node(3, "oneShotDigest", ""),
    node(4, "request", "node:http"),
    node(5, "sign", "file:///r/packages/alibaba-live/dist/index.js"),
    node(6, "pop", "file:///r/bench/node_modules/pop/index.js"),
    node(7, "drive", "file:///r/bench/measure/drive.ts"),
    node(8, "(garbage collector)", ""),
  ];
  const samples = nodes.map(({ id }) => id);
  const timeDeltas = [1000, 10, 20, 40, 80, 160, 320, 640];
  expect(toShares({ nodes, samples, timeDeltas, startTime: 0, endTime: 1 }, { calls: 10 })).toEqual({
    "socket writes": 1,
    hashes: 2,
    Node: 4,
    client: 24,
    rest: 32,
    collector: 64,
  });
});

import { memoryColumn, ratio, ratioColumn } from "../columns.ts";
import { inRounds } from "../measure/in-rounds.ts";
import { peakMiB } from "../statistics.ts";
import type { Table } from "../table.ts";

const SUBJECT = "get-message-token/livespec";
const PEER = "get-message-token/pop-core";

export const table: Table = {
  title: "Peak memory",
  note: `Most memory of a process that has called GetMessageToken for twenty seconds, 50 in flight. The engine makes room for young
objects in steps, and a client with more calls a second reaches the last step sooner: that is why the first table, after four
seconds, shows another ratio. Here no client grows any more.`,
  subjects: ["get-message-token/node-http", SUBJECT, PEER],
  measure: inRounds({ workload: { inFlight: 50, milliseconds: 1000 }, rounds: 3, warmUp: 20_000 }),
  columns: [memoryColumn, ratioColumn("× pop-core", { measure: peakMiB, peer: PEER })],
  targets: [
    {
      what: "peak memory, × @alicloud/pop-core",
      value: ratio({ measure: peakMiB, subject: SUBJECT, peer: PEER }),
      bound: { atMost: 1.2 },
    },
  ],
};

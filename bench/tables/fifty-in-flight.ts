import { callsColumn, cpuColumn, memoryColumn, ratio, ratioColumn } from "../columns.ts";
import { callsPerSecond, cpuPerCall } from "../statistics.ts";
import type { Table } from "../table.ts";

export const table: Table = {
  title: "Alibaba GetMessageToken, 50 in flight",
  note: "Against a local server in a process of its own; the client's process alone is counted.",
  subjects: ["livespec", "pop-core", "openapi-client", "node-http", "global-fetch"],
  workload: { inFlight: 50, milliseconds: 600 },
  rounds: 7,
  columns: [
    callsColumn,
    ratioColumn("× pop-core", { measure: callsPerSecond, peer: "pop-core" }),
    cpuColumn,
    ratioColumn("× pop-core", { measure: cpuPerCall, peer: "pop-core" }),
    ratioColumn("× floor", { measure: cpuPerCall, peer: "node-http" }),
    memoryColumn,
  ],
  targets: [
    {
      what: "calls/s at 50 in flight, × @alicloud/pop-core",
      value: ratio({ measure: callsPerSecond, subject: "livespec", peer: "pop-core" }),
      bound: { atLeast: 1 },
    },
  ],
};

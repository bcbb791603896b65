import { callsColumn, cpuColumn, ratioColumn } from "../columns.ts";
import { callsPerSecond, cpuPerCall } from "../statistics.ts";
import type { Table } from "../table.ts";

export const table: Table = {
  title: "Alibaba GetMessageToken, one at a time",
  note: "Each call waits for the one before: most of the time is the round trip.",
  subjects: ["livespec", "pop-core", "openapi-client", "node-http", "global-fetch"],
  workload: { inFlight: 1, milliseconds: 350 },
  rounds: 7,
  columns: [
    callsColumn,
    ratioColumn("× pop-core", { measure: callsPerSecond, peer: "pop-core" }),
    cpuColumn,
    ratioColumn("× pop-core", { measure: cpuPerCall, peer: "pop-core" }),
    ratioColumn("× floor", { measure: cpuPerCall, peer: "node-http" }),
  ],
};

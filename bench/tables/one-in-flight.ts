import { callsColumn, cpuColumn, ratioColumn, timeColumn } from "../columns.ts";
import { inRounds } from "../measure/in-rounds.ts";
import { callsPerSecond, cpuPerCall } from "../statistics.ts";
import type { Table } from "../table.ts";

const PEER = "get-message-token/pop-core";

export const table: Table = {
  title: "Alibaba GetMessageToken, one at a time",
  note: "Each call waits for the one before: most of the time is the round trip.",
  subjects: [
    "get-message-token/node-http",
    "get-message-token/livespec",
    PEER,
    "get-message-token/openapi-client",
    "get-message-token/global-fetch",
  ],
  measure: inRounds({ workload: { inFlight: 1, milliseconds: 300 }, rounds: 7, warmUp: 3000 }),
  columns: [
    callsColumn,
    ratioColumn("× pop-core", { measure: callsPerSecond, peer: PEER }),
    timeColumn,
    cpuColumn,
    ratioColumn("× pop-core", { measure: cpuPerCall, peer: PEER }),
  ],
};

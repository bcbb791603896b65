import { callsColumn, cpuColumn, memoryColumn, ratio, ratioColumn } from "../columns.ts";
import { inRounds } from "../measure/in-rounds.ts";
import { callsPerSecond, cpuPerCall } from "../statistics.ts";
import type { Table } from "../table.ts";

const SUBJECT = "get-message-token/livespec";
const PEER = "get-message-token/pop-core";
const FETCH_FLOOR = "get-message-token/global-fetch";
const NODE_HTTP_FLOOR = "get-message-token/node-http";

export const table: Table = {
  title: "Alibaba GetMessageToken, 50 in flight",
  note: `Against a local server in a process of its own; the client's process alone is counted. Ours has retries, quota,
deadline and checks on; the quota's store lets everything through, so that the quota is not what is measured. Each
process has run for four seconds by then: until an engine has optimized its code, a call costs about twice as much.`,
  subjects: [
    "get-message-token/undici-request",
    NODE_HTTP_FLOOR,
    SUBJECT,
    PEER,
    "get-message-token/openapi-client",
    "get-message-token/openapi-core",
    FETCH_FLOOR,
    "get-message-token/livespec-over-fetch",
    "get-message-token/hand-written-fetch",
    "get-message-token/openapi-fetch",
    "get-message-token/openapi-fetch-middleware",
  ],
  measure: inRounds({ workload: { inFlight: 50, milliseconds: 400 }, rounds: 9, warmUp: 4000 }),
  columns: [
    callsColumn,
    ratioColumn("× pop-core", { measure: callsPerSecond, peer: PEER }),
    cpuColumn,
    ratioColumn("× pop-core", { measure: cpuPerCall, peer: PEER }),
    ratioColumn("× node:http", { measure: cpuPerCall, peer: NODE_HTTP_FLOOR }),
    ratioColumn("× fetch", { measure: cpuPerCall, peer: FETCH_FLOOR }),
    memoryColumn,
  ],
  targets: [
    {
      what: "calls/s at 50 in flight, × @alicloud/pop-core",
      value: ratio({ measure: callsPerSecond, subject: SUBJECT, peer: PEER }),
      bound: { atLeast: 1.3 },
    },
    {
      what: "calls/s at 50 in flight, × @alicloud/openapi-client",
      value: ratio({ measure: callsPerSecond, subject: SUBJECT, peer: "get-message-token/openapi-client" }),
      bound: { atLeast: 1.8 },
    },
    {
      what: "CPU per call, × @alicloud/pop-core",
      value: ratio({ measure: cpuPerCall, subject: SUBJECT, peer: PEER }),
      bound: { atMost: 0.75 },
    },
    {
      what: "CPU per call, × unsigned node:http",
      value: ratio({ measure: cpuPerCall, subject: SUBJECT, peer: NODE_HTTP_FLOOR }),
      bound: { atMost: 2 },
    },
    {
      what: "CPU per call over global fetch, × unsigned fetch",
      value: ratio({
        measure: cpuPerCall,
        subject: "get-message-token/livespec-over-fetch",
        peer: FETCH_FLOOR,
      }),
      bound: { atMost: 1.2 },
    },
  ],
};

import { callsColumn, cpuColumn, ratio, ratioColumn } from "../columns.ts";
import { inRounds } from "../measure/in-rounds.ts";
import { callsPerSecond, cpuPerCall } from "../statistics.ts";
import type { Table } from "../table.ts";

const PEER = "callback-token/axios";

export const table: Table = {
  title: "Tencent get_callback_token, 50 in flight",
  note: `As above. The subjects that sign with tls-sig-api-v2 make a UserSig once and reuse it, as our client does: that flatters
programs that make one for each call, as the vendor's samples do.`,
  subjects: [
    "callback-token/node-http",
    "callback-token/livespec",
    "callback-token/imsdk",
    "callback-token/global-fetch",
    "callback-token/fetch-tls-sig-api",
    PEER,
    "callback-token/openapi-fetch",
  ],
  measure: inRounds({ workload: { inFlight: 50, milliseconds: 400 }, rounds: 9, warmUp: 4000 }),
  columns: [
    callsColumn,
    ratioColumn("× axios", { measure: callsPerSecond, peer: PEER }),
    cpuColumn,
    ratioColumn("× axios", { measure: cpuPerCall, peer: PEER }),
    ratioColumn("× node:http", { measure: cpuPerCall, peer: "callback-token/node-http" }),
    ratioColumn("× fetch", { measure: cpuPerCall, peer: "callback-token/global-fetch" }),
  ],
  targets: [
    {
      what: "CPU per call of Tencent's, × axios + tls-sig-api-v2",
      value: ratio({ measure: cpuPerCall, subject: "callback-token/livespec", peer: PEER }),
      bound: { atMost: 0.45 },
    },
  ],
};

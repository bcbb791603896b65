import { callsColumn, cpuColumn, ratio, ratioColumn } from "../columns.ts";
import { inRounds } from "../measure/in-rounds.ts";
import { callsPerSecond, cpuPerCall } from "../statistics.ts";
import type { Table } from "../table.ts";

const peer = "callback-token/axios";

export const table: Table = {
  title: "Tencent get_callback_token, 50 in flight",
  note: `As above. Who signs with tls-sig-api-v2 makes a UserSig once and reuses it, as our client does: that flatters
whoever makes one for each call, as the vendor's samples do.`,
  subjects: [
    "callback-token/node-http",
    "callback-token/livespec",
    "callback-token/imsdk",
    "callback-token/global-fetch",
    "callback-token/fetch-tls-sig-api",
    peer,
    "callback-token/openapi-fetch",
  ],
  measure: inRounds({ workload: { inFlight: 50, milliseconds: 400 }, rounds: 9, warmUp: 4000 }),
  columns: [
    callsColumn,
    ratioColumn("× axios", { measure: callsPerSecond, peer }),
    cpuColumn,
    ratioColumn("× axios", { measure: cpuPerCall, peer }),
    ratioColumn("× node:http", { measure: cpuPerCall, peer: "callback-token/node-http" }),
    ratioColumn("× fetch", { measure: cpuPerCall, peer: "callback-token/global-fetch" }),
  ],
  targets: [
    {
      what: "CPU per call of Tencent's, × axios + tls-sig-api-v2",
      value: ratio({ measure: cpuPerCall, subject: "callback-token/livespec", peer }),
      bound: { atMost: 0.45 },
    },
  ],
};

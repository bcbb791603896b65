import { factColumn, opsColumn, ratio, ratioColumn } from "../columns.ts";
import { callsPerSecond } from "../statistics.ts";
import type { Table } from "../table.ts";

export const table: Table = {
  title: "Tencent UserSig minting",
  note: "Nothing cached: each is signed, compressed and encoded anew. The client itself mints one and reuses it.",
  subjects: ["livespec-user-sig", "tls-sig-api"],
  workload: { inFlight: 1, milliseconds: 150 },
  rounds: 15,
  columns: [
    opsColumn,
    ratioColumn("× official", { measure: callsPerSecond, peer: "tls-sig-api" }),
    factColumn("mean length"),
  ],
  targets: [
    {
      what: "UserSig minting, × tls-sig-api-v2",
      value: ratio({ measure: callsPerSecond, subject: "livespec-user-sig", peer: "tls-sig-api" }),
      bound: { atLeast: 2.5 },
    },
  ],
};

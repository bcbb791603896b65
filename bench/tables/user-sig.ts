import { fact, factColumn, opsColumn, ratio, ratioColumn } from "../columns.ts";
import { inRounds } from "../measure/in-rounds.ts";
import { callsPerSecond } from "../statistics.ts";
import type { Table } from "../table.ts";

const SUBJECT = "user-sig/livespec";
const PEER = "user-sig/tls-sig-api";

export const table: Table = {
  title: "Making a UserSig of Tencent's",
  note: `Nothing cached: each is signed, compressed and encoded anew. The client itself mints one and reuses it. The last
columns say by how many characters a UserSig is longer than zlib at its default level would have made it.`,
  subjects: [SUBJECT, "user-sig/portable", PEER, "user-sig/noble-fflate"],
  measure: inRounds({ workload: { inFlight: 1, milliseconds: 150 }, rounds: 15 }),
  columns: [
    opsColumn,
    ratioColumn("× official", { measure: callsPerSecond, peer: PEER }),
    factColumn("mean length"),
    factColumn("over zlib's, mean", { digits: 2 }),
    factColumn("over zlib's, most"),
  ],
  targets: [
    {
      what: "Making a UserSig, × tls-sig-api-v2",
      value: ratio({ measure: callsPerSecond, subject: SUBJECT, peer: PEER }),
      // No key is kept from one UserSig to the next: that would be a sixth faster, and a secret in memory for good.
      bound: { atLeast: 2.5 },
    },
    {
      what: "characters of a UserSig over zlib's length, mean",
      value: fact("over zlib's, mean", { subject: SUBJECT }),
      bound: { atMost: 4 },
    },
  ],
};

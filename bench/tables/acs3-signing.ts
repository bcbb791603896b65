import { opsColumn, ratio, ratioColumn } from "../columns.ts";
import { inRounds } from "../measure/in-rounds.ts";
import { callsPerSecond } from "../statistics.ts";
import type { Table } from "../table.ts";

const PEER = "acs3/openapi-util";

export const table: Table = {
  title: "ACS3 signing alone",
  note: "GetMessageToken's four fields into a form, hashed and signed; every signature is compared with the known one.",
  subjects: ["acs3/livespec", "acs3/portable", "acs3/node-crypto", PEER, "acs3/web-crypto"],
  measure: inRounds({ workload: { inFlight: 50, milliseconds: 150 }, rounds: 15 }),
  columns: [opsColumn, ratioColumn("× official", { measure: callsPerSecond, peer: PEER })],
  targets: [
    {
      what: "ACS3 signing, × @alicloud/openapi-util + tea-util",
      value: ratio({ measure: callsPerSecond, subject: "acs3/livespec", peer: PEER }),
      bound: { atLeast: 3 },
    },
  ],
};

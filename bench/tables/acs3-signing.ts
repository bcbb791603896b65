import { opsColumn, ratio, ratioColumn } from "../columns.ts";
import { callsPerSecond } from "../statistics.ts";
import type { Table } from "../table.ts";

export const table: Table = {
  title: "ACS3 signing alone",
  note: "GetMessageToken's four fields into a form, hashed and signed; every signature is compared with the known one.",
  subjects: ["livespec-acs3", "openapi-util-acs3"],
  workload: { inFlight: 1, milliseconds: 150 },
  rounds: 15,
  columns: [opsColumn, ratioColumn("× official", { measure: callsPerSecond, peer: "openapi-util-acs3" })],
  targets: [
    {
      what: "ACS3 signing, × @alicloud/openapi-util + tea-util",
      value: ratio({ measure: callsPerSecond, subject: "livespec-acs3", peer: "openapi-util-acs3" }),
      bound: { atLeast: 2 },
    },
  ],
};

import { ratioColumn, timeColumn } from "../columns.ts";
import { microsecondsPerCall } from "../statistics.ts";
import type { Table } from "../table.ts";

export const table: Table = {
  title: "Client overhead, the network stubbed",
  note: "GetMessageToken with an answer that is there at once, one call at a time: what a client adds of its own.",
  subjects: ["livespec-stubbed", "pop-core-stubbed", "openapi-client-stubbed", "stub"],
  workload: { inFlight: 1, milliseconds: 150 },
  rounds: 15,
  columns: [
    timeColumn,
    ratioColumn("× pop-core", { measure: microsecondsPerCall, peer: "pop-core-stubbed" }),
  ],
};

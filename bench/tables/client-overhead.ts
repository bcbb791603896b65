import { figure, ratioColumn, timeColumn } from "../columns.ts";
import { inRounds } from "../measure/in-rounds.ts";
import { microsecondsPerCall } from "../statistics.ts";
import type { Table } from "../table.ts";

const PEER = "stubbed/pop-core";

export const table: Table = {
  title: "Client overhead, the network stubbed",
  note: `GetMessageToken with an answer that is there at once, one call at a time: what a client adds of its own. Ours has
retries, quota, deadline and checks on.`,
  subjects: [
    "stubbed/floor",
    "stubbed/openapi-fetch-record",
    "stubbed/livespec",
    "stubbed/openapi-fetch-request",
    "stubbed/openapi-fetch-middleware",
    PEER,
    "stubbed/openapi-client",
  ],
  measure: inRounds({ workload: { inFlight: 1, milliseconds: 150 }, rounds: 15, warmUp: 4000 }),
  columns: [timeColumn, ratioColumn("× pop-core", { measure: microsecondsPerCall, peer: PEER })],
  targets: [
    {
      what: "stubbed call, µs",
      value: figure({ measure: microsecondsPerCall, subject: "stubbed/livespec" }),
      bound: { atMost: 12 },
    },
  ],
};

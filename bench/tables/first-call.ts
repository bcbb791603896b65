import { ratio, ratioColumn, startColumn } from "../columns.ts";
import { firstCalls } from "../measure/first-calls.ts";
import { millisecondsPerCall } from "../statistics.ts";
import type { Table } from "../table.ts";

const SUBJECT = "get-message-token/livespec";
const PEER = "get-message-token/pop-core";

export const table: Table = {
  title: "First call in a fresh process",
  note: "GetMessageToken, from the start of the process to the answer: loading, setting up, connecting, the call.",
  subjects: [
    "get-message-token/node-http",
    SUBJECT,
    PEER,
    "get-message-token/openapi-client",
    "get-message-token/global-fetch",
  ],
  measure: firstCalls({ rounds: 15 }),
  columns: [startColumn, ratioColumn("× pop-core", { measure: millisecondsPerCall, peer: PEER })],
  targets: [
    {
      what: "first call in a fresh process, × @alicloud/pop-core",
      value: ratio({ measure: millisecondsPerCall, subject: SUBJECT, peer: PEER }),
      bound: { atMost: 1 },
    },
  ],
};

import { factColumn } from "../columns.ts";
import { PARTS } from "../measure/cpu-shares.ts";
import { inProfile } from "../measure/in-profile.ts";
import type { Table } from "../table.ts";

export const table: Table = {
  title: "What the processor does in a call",
  note: `Microseconds per call of GetMessageToken, 50 in flight, in the engine's sampling profiler, which makes everything slower:
only the shares count. "Socket writes" are the kernel's, the receiving half of the connection and the waking of the
server included; "Node" is Node's own JavaScript, global \`fetch\` in it; "client" is each client with its packages.`,
  subjects: [
    "get-message-token/node-http",
    "get-message-token/livespec",
    "get-message-token/pop-core",
    "get-message-token/global-fetch",
    "get-message-token/hand-written-fetch",
    "get-message-token/livespec-over-fetch",
  ],
  measure: inProfile({ workload: { inFlight: 50, milliseconds: 3000 }, warmUp: 4000 }),
  columns: PARTS.map((part) => factColumn(part, { digits: 1 })),
};
